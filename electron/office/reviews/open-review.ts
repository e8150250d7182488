import type { WritableDb } from '#db/types.ts';
import { refreshDerived } from '#db/writes/reviews.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { ReviewId } from '#domain/ids.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Review } from '#domain/review/review.ts';
import { countedBy } from '#electron/office/cycles/counting.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';

/** A review that may be written to: where it is kept, itself and its cycle. */
export interface OpenReview {
  db: WritableDb;
  review: Review;
  cycle: Cycle;
}

/** The review, if this session sees it. Refuses one that is not there. */
export function reviewIn(tx: Transaction, id: ReviewId | undefined): Result<OpenReview> {
  const db = id && tx.read.reviews.home(id);
  const review = id && tx.read.reviews.byId(id);
  const cycle = review && tx.read.cycles.byId(review.cycleId);
  return db && cycle ? done({ db, review, cycle }) : refuse({ code: 'not-found', what: 'review' });
}

/**
 * A review that may be changed. Refuses one that is not there, one that is signed (unless what is written may follow the
 * signing), one that was ended, and one of a closed cycle.
 */
export function changeable(
  tx: Transaction,
  id: ReviewId | undefined,
  mayFollowSigning: (cycle: Cycle) => boolean = () => false,
): Result<OpenReview> {
  const found = reviewIn(tx, id);
  if (!found.ok) return found;
  const problem = closedBy(found.value, mayFollowSigning);
  return problem ? refuse(problem) : found;
}

/** Writes to a review that may be changed, and works out its stage and deadlines anew. */
export function writeReview<Value>(
  tx: Transaction,
  id: ReviewId | undefined,
  asked: Occasion,
  work: (open: OpenReview) => Result<Value>,
  mayFollowSigning?: (cycle: Cycle) => boolean,
): Result<Value> {
  const found = changeable(tx, id, mayFollowSigning);
  if (!found.ok) return found;
  const outcome = work(found.value);
  if (outcome.ok) settleReview(tx, found.value, asked);
  return outcome;
}

/** Why nothing may be written to a review; undefined where it may. */
export function closedBy(
  { review, cycle }: OpenReview,
  mayFollowSigning: (cycle: Cycle) => boolean = () => false,
): Problem | undefined {
  if (cycle.closedOn !== null) return { code: 'cycle-closed' };
  if (review.state === 'ended') return { code: 'review-ended' };
  return review.state === 'signed' && !mayFollowSigning(cycle) ? { code: 'review-signed' } : undefined;
}

/** The day that deadlines are counted on; and when the review was worked on, if it was. */
export type Settling = Pick<Occasion, 'today'> & Partial<Pick<Occasion, 'now'>>;

/** Works out the stage and the deadlines of a review that was written to. */
export function settleReview(tx: Transaction, { db, review, cycle }: OpenReview, { today, now }: Settling): void {
  refreshDerived(db, review.id, countedBy(tx.read, cycle, review.staffId), today, now);
}
