/** Where whoever looked at the records stood when they were locked. It lives in main, for a locked page holds nothing. */
export interface LastPlace {
  /** Somebody's session has ended with their page at an address; at the lock screen nobody's has. */
  leave: (place: string) => void;
  /** Somebody's session has begun: gives where the same person was, and nothing to anybody else. */
  welcome: (who: string) => string | undefined;
  /** Whether somebody's session has begun and not ended. */
  isSomebodyIn: () => boolean;
}

/** Remembers one place and whose it is. */
export function lastPlace(): LastPlace {
  let who: string | undefined;
  let place = '';
  let isIn = false;
  return {
    leave: (at) => {
      if (isIn) place = at;
      isIn = false;
    },
    welcome: (next) => {
      const theirs = next === who && place !== '' ? place : undefined;
      who = next;
      isIn = true;
      return theirs;
    },
    isSomebodyIn: () => isIn,
  };
}
