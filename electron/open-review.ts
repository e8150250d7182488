import type { WritableDb } from '#db/types.ts';
import { settle } from '#db/writes/reviews.ts';
import type { Cycle } from '#domain/cycle.ts';
import type { ReviewId } from '#domain/ids.ts';
import { done, type Result, refuse } from '#domain/problems.ts';
import type { Review } from '#domain/review.ts';
import { countedBy } from './counting.ts';
import type { Asked, Writing } from './handling.ts';

/** A review that may be written to: where it is kept, itself and its cycle. */
export interface OpenReview {
  db: WritableDb;
  review: Review;
  cycle: Cycle;
}

/** The review, if this session sees it. Refuses one that is not there. */
export function reviewIn(tx: Writing, id: ReviewId | undefined): Result<OpenReview> {
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
  tx: Writing,
  id: ReviewId | undefined,
  mayFollowSigning: (cycle: Cycle) => boolean = () => false,
): Result<OpenReview> {
  const found = reviewIn(tx, id);
  if (!found.ok) return found;
  const { review, cycle } = found.value;
  if (cycle.closedOn !== null) return refuse({ code: 'cycle-closed' });
  if (review.state === 'ended') return refuse({ code: 'review-ended' });
  if (review.state === 'signed' && !mayFollowSigning(cycle)) return refuse({ code: 'review-signed' });
  return found;
}

/** Writes to a review that may be changed, and works out its stage and deadlines anew. */
export function writeReview<Value>(
  tx: Writing,
  id: ReviewId | undefined,
  asked: Asked,
  work: (open: OpenReview) => Result<Value>,
  mayFollowSigning?: (cycle: Cycle) => boolean,
): Result<Value> {
  const found = changeable(tx, id, mayFollowSigning);
  if (!found.ok) return found;
  const outcome = work(found.value);
  const { review, cycle, db } = found.value;
  if (outcome.ok) settle(db, review.id, countedBy(tx.read, cycle, review.staffId), asked.today, asked.now);
  return outcome;
}
