import { addDays, addYears, type Day } from '#domain/days/dates.ts';
import { addMonthsInFull } from '#domain/days/months.ts';
import type { Period } from './rules.ts';

/**
 * The last day on which something is kept. Where the month has no such day, the next one counts: 29 February and six years
 * give 1 March (security T39: rather longer).
 */
export function keptUntil(since: Day, { amount, unit }: Period): Day {
  if (unit === 'years') return addYears(since, amount);
  return unit === 'months' ? addMonthsInFull(since, amount) : addDays(since, amount);
}

/** Whether something that is kept until a day may go today. */
export function isDue(until: Day, today: Day): boolean {
  return today > until;
}

/** How long before its day something stands in the list as coming. */
export const COMING_DAYS = 90;

/** Whether its day comes within the next three months. */
export function isComing(until: Day, today: Day): boolean {
  return !isDue(until, today) && until <= addDays(today, COMING_DAYS);
}
