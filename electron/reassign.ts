import type { Reads } from '#db/reads.ts';
import { updateReview } from '#db/writes/reviews.ts';
import { type Appraiser, reassigned } from '#domain/appraisers.ts';
import type { Cycle } from '#domain/cycle.ts';
import type { Day } from '#domain/dates.ts';
import type { ReviewId } from '#domain/ids.ts';
import { done, type Result, refuse } from '#domain/problems.ts';
import type { Review } from '#domain/review.ts';
import { appraiserProblem } from './begin-review.ts';
import type { Asked, Writing } from './handling.ts';
import { changeable } from './open-review.ts';

/**
 * Gives a review another appraiser, one of several or by itself. Where the one before has had a part in it, both names are
 * kept and a reason is asked for. Refuses a review that may not be changed, its own person, and somebody who is not there.
 */
export function reassign(tx: Writing, id: ReviewId, next: Appraiser, reason: string, asked: Asked): Result<null> {
  const found = changeable(tx, id);
  if (!found.ok) return found;
  const { db, review, cycle } = found.value;
  const person = tx.read.staff.byId(review.staffId);
  const problem = person && appraiserProblem(tx.read, [person], new Map([[person.id, next]]));
  if (problem) return refuse(problem);
  const keepsName = keepsAppraiser(tx.read, review, cycle, asked.today);
  const change = reassigned(review, next, { on: asked.today, reason, keepsName });
  if (!change.ok) return change;
  updateReview(db, id, change.value);
  return done(null);
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
  return read.reviews.isTouched(id) || (today >= starts && today > openedOn);
}
