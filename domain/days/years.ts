import { type Day, partsOf } from './dates.ts';

/** The years in which a school can work with the program; any other is a slip of the hand. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

/** Whether a day lies in the years in which a school can work with the program: a clock that says another is wrong. */
export function isOfOurYears(day: Day): boolean {
  const { year } = partsOf(day);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
