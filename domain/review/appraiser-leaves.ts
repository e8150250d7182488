import type { Day } from '#domain/days/dates.ts';
import { lastDayOf, type Staff } from '#domain/staff/staff.ts';
import type { Review } from './review.ts';

/**
 * The last day of an appraiser who has left, or leaves before the last deadline that runs on the review; null where
 * they stay, and on a review that is signed or ended. `due` is the last day of the cycle where no deadline runs.
 */
export function appraiserLeaves(
  { state }: Pick<Review, 'state'>,
  appraiser: Staff | undefined,
  { due, today }: { due: Day; today: Day },
): Day | null {
  const last = appraiser && state === 'open' ? lastDayOf(appraiser) : null;
  return last !== null && (last < due || last < today) ? last : null;
}
