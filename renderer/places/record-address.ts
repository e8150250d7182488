import type { RecordId, ReviewId } from '#domain/ids.ts';
import { href } from './routes.ts';

/** Where a record is shown. Reviews are the one kind with a screen. */
export function recordAddress(id: RecordId): string {
  return href('review', { reviewId: id as ReviewId }); // as above
}
