import { asc, eq } from 'drizzle-orm';
import { booking, review, step } from '#db/schema/reviews.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleId, ReviewId } from '#domain/ids.ts';
import type { Booking, Review, StepDone } from '#domain/review/review.ts';

/** A booked meeting, with whose it is and who appraises. */
export interface BookedMeeting extends Booking, Pick<Review, 'staffId' | 'appraiserId' | 'appraiserName'> {
  reviewId: ReviewId;
}

const { staffId, appraiserId, appraiserName } = review;

/** The booked meetings of a cycle's reviews, the earliest first. */
export function bookingsInCycle(db: ReadableDb, cycleId: CycleId): BookedMeeting[] {
  return db
    .select({ booking, staffId, appraiserId, appraiserName })
    .from(booking)
    .innerJoin(review, eq(review.id, booking.reviewId))
    .where(eq(review.cycleId, cycleId))
    .orderBy(asc(booking.on), asc(booking.at))
    .all()
    .map(({ booking: row, ...whose }) => ({ ...row, ...whose }));
}

/** The steps that are done in a cycle's reviews. */
export function stepsInCycle(db: ReadableDb, cycleId: CycleId): (StepDone & { reviewId: ReviewId })[] {
  return db
    .select({ reviewId: step.reviewId, step: step.step, on: step.on })
    .from(step)
    .innerJoin(review, eq(review.id, step.reviewId))
    .where(eq(review.cycleId, cycleId))
    .all();
}
