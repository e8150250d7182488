const last = new Map<string, Promise<unknown>>();

/**
 * Acts on the key file of one folder, one after another: of two clicks on 'Set up', the second finds what the first made,
 * and of many guesses at once, each is counted before the next.
 */
export function inTurn<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const turn = (last.get(folder) ?? Promise.resolve()).then(act, act);
  last.set(folder, turn);
  return turn;
}
