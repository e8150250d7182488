import { inArray } from 'drizzle-orm';
import { runningDeadline } from '#db/schema/reviews.ts';
import type { WritableDb } from '#db/types.ts';
import type { ReviewId } from '#domain/ids.ts';
import { inParts } from './in-parts.ts';

/** Keeps the running deadlines of some reviews, in place of all that were kept of them. */
export function keepRunning(
  db: WritableDb,
  reviewIds: readonly ReviewId[],
  rows: readonly (typeof runningDeadline.$inferInsert)[],
): void {
  db.delete(runningDeadline)
    .where(inArray(runningDeadline.reviewId, [...reviewIds]))
    .run();
  inParts(rows, (part) => db.insert(runningDeadline).values(part));
}
