import { eq, sql } from 'drizzle-orm';
import { openDeadline } from '#db/schema/reviews.ts';
import type { WritableDb } from '#db/types.ts';
import type { OpenDeadline } from '#domain/deadlines.ts';
import type { CycleId, ReviewId } from '#domain/ids.ts';

/** The open deadlines of one review. */
export interface ReviewDeadlines {
  reviewId: ReviewId;
  deadlines: readonly OpenDeadline[];
}

/** Keeps the open deadlines of reviews of a cycle in place of those kept before; reviews that are not named stay. */
export function keepDeadlines(db: WritableDb, cycleId: CycleId, reviews: readonly ReviewDeadlines[]): void {
  const { placeholder } = sql;
  // prepared once: drizzle takes longer to word a statement than SQLite to do it
  const clear = db
    .delete(openDeadline)
    .where(eq(openDeadline.reviewId, placeholder('reviewId')))
    .prepare();
  const add = db
    .insert(openDeadline)
    .values({
      cycleId,
      reviewId: placeholder('reviewId'),
      step: placeholder('step'),
      after: placeholder('after'),
      from: placeholder('from'),
      due: placeholder('due'),
    })
    .prepare();
  for (const { reviewId, deadlines } of reviews) {
    clear.run({ reviewId });
    for (const deadline of deadlines) add.run({ ...deadline, reviewId });
  }
}
