import type { Reads } from '#db/reads.ts';
import { type Appraiser, reassigned } from '#domain/cycle/appraisers.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Result } from '#domain/problems.ts';
import { refuse } from '#domain/result.ts';
import type { Review } from '#domain/review/review.ts';
import { appraiserProblem } from './begin-review.ts';

/**
 * What a review tells of its appraisers once it has another. Where the one before has had a part in it, both names are kept
 * and a reason is asked for. Refuses its own person, and somebody who is not there.
 */
export function reassignment(
  read: Reads,
  { review, cycle }: { review: Review; cycle: Cycle },
  { reason, ...next }: Appraiser & { reason: string },
  today: Day,
): Result<Pick<Review, 'appraiserId' | 'appraiserName' | 'earlierAppraisers'>> {
  const person = read.staff.byId(review.staffId);
  const problem = person && appraiserProblem(read, [person], new Map([[person.id, next]]));
  if (problem) return refuse(problem);
  return reassigned(review, next, { on: today, reason, keepsName: keepsAppraiser(read, review, cycle, today) });
}

/**
 * Whether an appraiser's name stays with a review when another takes over: once somebody has worked on it, and once the
 * cycle has begun, but on the day of its opening. Before that, a change only puts right who was chosen.
 */
export function keepsAppraiser(
  read: Reads,
  { id }: Pick<Review, 'id'>,
  { starts, openedOn }: Cycle,
  today: Day,
): boolean {
  return (today >= starts && today > openedOn) || read.records.isTouched(id);
}
