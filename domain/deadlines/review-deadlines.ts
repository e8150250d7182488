import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { ownPeriodOf } from '#domain/cycle/own-period.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Review, ReviewRecord } from '#domain/review/review.ts';
import { isPaused, type Staff } from '#domain/staff/staff.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';

/**
 * Whether anything is due on a review today: not once its cycle is closed or its person left out of it, nor while their
 * reviews are paused.
 */
export function isRunning(
  { state }: Pick<Review, 'state'>,
  person: Staff,
  { closedOn }: Pick<Cycle, 'closedOn'>,
  today: Day,
): boolean {
  return state !== 'ended' && closedOn === null && !isPaused(person, today);
}

/** Every deadline of somebody's review on a day, in the order of the policy, with its sum. */
export function reviewDeadlines(
  { steps, bookings }: Pick<ReviewRecord, 'steps' | 'bookings'>,
  person: Staff,
  counting: CycleRules,
  today: Day,
): Deadline[] {
  const facts = { group: person.group, steps, booked: bookings, period: ownPeriodOf(person, counting) };
  return deadlinesOf(facts, counting, today);
}
