import { eq } from 'drizzle-orm';
import { openDeadline, review, step } from '#db/schema/reviews.ts';
import type { ReadableDb } from '#db/types.ts';
import type { OpenDeadline } from '#domain/deadlines.ts';
import type { CycleId, ReviewId, StaffId } from '#domain/ids.ts';
import type { StepDone } from '#domain/review.ts';

/** What the deadlines of a review follow from, and those that are kept of it now. */
export interface DeadlinesKept {
  reviewId: ReviewId;
  staffId: StaffId;
  steps: StepDone[];
  kept: OpenDeadline[];
}

/** Every review of a cycle with its steps and its kept deadlines: three questions, however many reviews there are. */
export function deadlinesInCycle(db: ReadableDb, id: CycleId): DeadlinesKept[] {
  const ofCycle = eq(review.cycleId, id);
  const reviews = db.select({ reviewId: review.id, staffId: review.staffId }).from(review).where(ofCycle).all();
  const steps = db
    .select({ reviewId: step.reviewId, step: step.step, on: step.on })
    .from(step)
    .innerJoin(review, eq(review.id, step.reviewId))
    .where(ofCycle)
    .all();
  const deadlines = db.select().from(openDeadline).where(eq(openDeadline.cycleId, id)).all();
  const stepsOf = Map.groupBy(steps, ({ reviewId }) => reviewId);
  const deadlinesOf = Map.groupBy(deadlines, ({ reviewId }) => reviewId);
  return reviews.map((row) => ({
    ...row,
    steps: stepsOf.get(row.reviewId) ?? [],
    kept: deadlinesOf.get(row.reviewId) ?? [],
  }));
}
