import { z } from 'zod';
import { addDays, type Day, daysBetween } from '#domain/days/dates.ts';
import { type CycleRules, policysOwnDays } from './cycle-days.ts';

/** On which side of its cycle a day lies that the cycle does not reach. */
export const outsideSide = z.enum(['before', 'after']);
export type OutsideReach = z.infer<typeof outsideSide>;

/** A school may end its cycle with the summer term, and hold the reviews that follow it when the policy says. */
const HOLIDAY_DAYS = 62;

/**
 * On which side of a cycle a day of its policy lies that does not belong there; null for one that does. Only a cycle of
 * the school's own days has such: what the policy places inside its period lies inside the cycle, what it places before
 * or after it lies as near.
 */
export function outsideReach(
  named: (counting: CycleRules) => Day | undefined,
  counting: CycleRules,
): OutsideReach | null {
  const own = policysOwnDays(counting);
  const [due, usual] = [named(counting), named({ ...counting, ...own })];
  if (due === undefined || usual === undefined) return null;
  const [early, late] = [daysBetween(usual, own.starts), daysBetween(own.ends, usual)];
  if (due < addDays(counting.starts, -Math.max(0, early))) return 'before';
  return due > addDays(counting.ends, late > 0 ? late + HOLIDAY_DAYS : 0) ? 'after' : null;
}
