import { eq } from 'drizzle-orm';
import { review } from '#db/schema/record/reviews.ts';
import type { WritableDb } from '#db/types.ts';
import type { ReviewId } from '#domain/ids.ts';
import type { Review } from '#domain/review/review.ts';
import { addRecord } from './records.ts';

/** Begins a review; nobody has worked on it yet. */
export function addReview(db: WritableDb, row: Review): void {
  addRecord(db, row);
  db.insert(review).values(reviewRow(row)).run();
}

/** The row of a review beside that of its record. */
export function reviewRow({ id, appraiserId, appraiserName, panel, earlierAppraisers }: Review) {
  return { id, appraiserId, appraiserName, panel, earlierAppraisers };
}

type Appraisal = Pick<Review, 'appraiserId' | 'appraiserName' | 'panel' | 'earlierAppraisers'>;

/** Writes who appraises in a review, and who acts beside them. */
export function updateReview(db: WritableDb, id: ReviewId, fields: Partial<Appraisal>): void {
  if (Object.keys(fields).length > 0) db.update(review).set(fields).where(eq(review.id, id)).run();
}
