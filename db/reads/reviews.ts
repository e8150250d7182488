import { and, asc, eq, inArray, ne, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import * as tables from '#db/schema/reviews.ts';
import { trainingNeed } from '#db/schema/training.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleId, ReviewId, StaffId } from '#domain/ids.ts';
import type { Review, ReviewRecord } from '#domain/review/review.ts';

/** One review with everything it holds. */
export function recordOf(db: ReadableDb, id: ReviewId): ReviewRecord | undefined {
  return records(db, eq(tables.review.id, id))[0];
}

/** All reviews of a cycle with everything they hold, but those that were ended. */
export function recordsInCycle(db: ReadableDb, cycleId: CycleId): ReviewRecord[] {
  return records(db, and(eq(tables.review.cycleId, cycleId), ne(tables.review.state, 'ended')));
}

/** The review of one person in one cycle. */
export function recordOfPerson(db: ReadableDb, staffId: StaffId, cycleId: CycleId): ReviewRecord | undefined {
  return records(db, and(eq(tables.review.staffId, staffId), eq(tables.review.cycleId, cycleId)))[0];
}

/** The reviews of some people in one cycle. */
export function recordsOfPeople(db: ReadableDb, staffIds: readonly StaffId[], cycleId: CycleId): ReviewRecord[] {
  return records(db, and(eq(tables.review.cycleId, cycleId), inArray(tables.review.staffId, [...staffIds])));
}

/** A review without what it holds. */
export function reviewById(db: ReadableDb, id: ReviewId): Review | undefined {
  return db.select(reviewColumns).from(tables.review).where(eq(tables.review.id, id)).get();
}

export const reviewColumns = {
  id: tables.review.id,
  cycleId: tables.review.cycleId,
  staffId: tables.review.staffId,
  appraiserId: tables.review.appraiserId,
  appraiserName: tables.review.appraiserName,
  panel: tables.review.panel,
  earlierAppraisers: tables.review.earlierAppraisers,
  version: tables.review.version,
  state: tables.review.state,
};

// one question for each table, whether of one review or of a whole cycle
function records(db: ReadableDb, which: SQL | undefined): ReviewRecord[] {
  const reviews = db.select(reviewColumns).from(tables.review).where(which).all();
  if (reviews.length === 0) return [];
  const chosen = (column: SQLiteColumn): SQL =>
    inArray(column, db.select({ id: tables.review.id }).from(tables.review).where(which));
  const { answer, objective, objectiveProgress, trainingUndertaken, step, booking, signature, reviewVersion } = tables;
  const answers = byReview(db.select().from(answer).where(chosen(answer.reviewId)).all());
  const objectives = byReview(
    db.select().from(objective).where(chosen(objective.reviewId)).orderBy(asc(objective.position)).all(),
  );
  const progress = byReview(
    db
      .select()
      .from(objectiveProgress)
      .where(chosen(objectiveProgress.reviewId))
      .orderBy(asc(objectiveProgress.position))
      .all(),
  );
  const undertaken = byReview(
    db
      .select()
      .from(trainingUndertaken)
      .where(chosen(trainingUndertaken.reviewId))
      .orderBy(asc(trainingUndertaken.position))
      .all(),
  );
  const needs = byReview(
    db.select().from(trainingNeed).where(chosen(trainingNeed.reviewId)).orderBy(asc(trainingNeed.position)).all(),
  );
  const steps = byReview(db.select().from(step).where(chosen(step.reviewId)).all());
  const bookings = byReview(db.select().from(booking).where(chosen(booking.reviewId)).orderBy(asc(booking.on)).all());
  const signatures = byReview(db.select().from(signature).where(chosen(signature.reviewId)).all());
  const versions = byReview(
    db.select().from(reviewVersion).where(chosen(reviewVersion.reviewId)).orderBy(asc(reviewVersion.version)).all(),
  );
  return reviews.map((review) => ({
    review,
    answers: answers(review.id),
    progress: progress(review.id),
    objectives: objectives(review.id),
    trainingNeeds: needs(review.id),
    trainingUndertaken: undertaken(review.id),
    steps: steps(review.id),
    bookings: bookings(review.id),
    signatures: signatures(review.id),
    versions: versions(review.id),
  }));
}

function byReview<Row extends { reviewId: ReviewId | null }>(rows: Row[]): (id: ReviewId) => Row[] {
  const groups = Map.groupBy(rows, (row) => row.reviewId);
  return (id) => groups.get(id) ?? [];
}
