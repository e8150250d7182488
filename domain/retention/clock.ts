import { addDays, type Day } from '#domain/days/dates.ts';

/** No summer is longer than this: a day further ahead may be a clock that is wrong, and somebody says whether it is. */
export const LONGEST_PAUSE_DAYS = 62;

export type ClockDoubt = 'behind' | 'ahead';

/** Whether the date of the PC is to be believed, beside the last day on which the program was used; null where it is. */
export function clockDoubt(today: Day, lastSeen: Day | null): ClockDoubt | null {
  if (lastSeen === null) return null;
  if (today < lastSeen) return 'behind';
  return today > addDays(lastSeen, LONGEST_PAUSE_DAYS) ? 'ahead' : null;
}

/** The last day seen from now on: a day that is in doubt is not taken over. */
export function seenFrom(today: Day, lastSeen: Day | null): Day {
  return lastSeen !== null && clockDoubt(today, lastSeen) !== null ? lastSeen : today;
}
