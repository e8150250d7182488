import { eq } from 'drizzle-orm';
import { booking, review, runningDeadline, step } from '#db/schema/reviews.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleId } from '#domain/ids.ts';
import type { Booking, Review, StepDone } from '#domain/review/review.ts';

/** A running deadline as lists keep it. */
export type KeptDeadline = typeof runningDeadline.$inferSelect;

/** What the deadlines of a review follow from, and those that are kept of it now. */
export interface DeadlinesKept {
  review: Pick<Review, 'id' | 'staffId' | 'state'>;
  steps: StepDone[];
  bookings: Booking[];
  kept: KeptDeadline[];
}

/** Every review of a cycle with what its deadlines follow from: four questions, however many reviews there are. */
export function deadlinesInCycle(db: ReadableDb, id: CycleId): DeadlinesKept[] {
  const ofCycle = eq(review.cycleId, id);
  const reviews = db
    .select({ id: review.id, staffId: review.staffId, state: review.state })
    .from(review)
    .where(ofCycle)
    .all();
  const steps = db
    .select({ reviewId: step.reviewId, step: step.step, on: step.on })
    .from(step)
    .innerJoin(review, eq(review.id, step.reviewId))
    .where(ofCycle)
    .all();
  const bookings = db
    .select({ booking })
    .from(booking)
    .innerJoin(review, eq(review.id, booking.reviewId))
    .where(ofCycle)
    .all()
    .map((row) => row.booking);
  const deadlines = db.select().from(runningDeadline).where(eq(runningDeadline.cycleId, id)).all();
  const stepsOf = Map.groupBy(steps, ({ reviewId }) => reviewId);
  const bookingsOf = Map.groupBy(bookings, ({ reviewId }) => reviewId);
  const deadlinesOf = Map.groupBy(deadlines, ({ reviewId }) => reviewId);
  return reviews.map((row) => ({
    review: row,
    steps: stepsOf.get(row.id) ?? [],
    bookings: bookingsOf.get(row.id) ?? [],
    kept: deadlinesOf.get(row.id) ?? [],
  }));
}
