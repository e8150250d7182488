import type { RecordId, ReviewId } from '#domain/ids.ts';
import { href } from './routes.ts';

/** A record as the review that it is: reviews are the one kind with a screen. */
export function asReview(id: RecordId): ReviewId {
  return id as ReviewId; // as above
}

/** Where a record is shown. */
export function recordAddress(id: RecordId): string {
  return href('review', { reviewId: asReview(id) });
}
