import { eq, sql } from 'drizzle-orm';
import type { KeptDeadline } from '#db/reads/kept-deadlines.ts';
import { runningDeadline } from '#db/schema/reviews.ts';
import type { WritableDb } from '#db/types.ts';
import type { ReviewId } from '#domain/ids.ts';

/** The running deadlines of one review. */
export interface ReviewDeadlines {
  reviewId: ReviewId;
  deadlines: readonly KeptDeadline[];
}

/** Keeps the running deadlines of reviews in place of those kept before; reviews that are not named stay. */
export function keepDeadlines(db: WritableDb, reviews: readonly ReviewDeadlines[]): void {
  const { placeholder } = sql;
  // prepared once: drizzle takes longer to word a statement than SQLite to do it
  const clear = db
    .delete(runningDeadline)
    .where(eq(runningDeadline.reviewId, placeholder('reviewId')))
    .prepare();
  const add = db
    .insert(runningDeadline)
    .values({
      reviewId: placeholder('reviewId'),
      cycleId: placeholder('cycleId'),
      rule: placeholder('rule'),
      step: placeholder('step'),
      due: placeholder('due'),
      sum: placeholder('sum'),
      shortened: placeholder('shortened'),
    })
    .prepare();
  for (const { reviewId, deadlines } of reviews) {
    clear.run({ reviewId });
    for (const deadline of deadlines) add.run(deadline);
  }
}
