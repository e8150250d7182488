import type { Counting } from './cycle-days.ts';
import type { Day } from './dates.ts';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import { ownPeriodOf } from './own-period.ts';
import type { ReviewRecord } from './review.ts';
import type { Staff } from './staff.ts';

/** Every deadline of somebody's review on a day, in the order of the policy, with its sum. */
export function reviewDeadlines(
  { steps, bookings }: Pick<ReviewRecord, 'steps' | 'bookings'>,
  person: Staff,
  counting: Counting,
  today: Day,
): Deadline[] {
  const facts = { group: person.group, steps, booked: bookings, period: ownPeriodOf(person, counting) };
  return deadlinesOf(facts, counting, today);
}
