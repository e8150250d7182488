import { and, count, desc, eq, gt, inArray, ne } from 'drizzle-orm';
import * as tables from '#db/schema/reviews.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type {
  CycleId,
  ObjectiveId,
  ObjectiveProgressId,
  ReviewId,
  StaffId,
  TrainingUndertakenId,
} from '#domain/ids.ts';
import type { Review } from '#domain/review/review.ts';
import type { ReviewStage } from '#domain/review/stage.ts';
import { reviewColumns } from './reviews.ts';

/** A review as lists show it. */
export interface ReviewRow extends Review {
  stage: ReviewStage;
  meetingOn: Day | null;
  /** The day on which the version that stands was signed by both. */
  signedOn: Day | null;
  touchedAt: string;
}

const { review, reviewVersion, step, objective, objectiveProgress, trainingUndertaken, keptDocument } = tables;
const rowColumns = {
  ...reviewColumns,
  stage: review.stage,
  touchedAt: review.touchedAt,
  meetingOn: step.on,
  signedOn: reviewVersion.signedOn,
};
const itsMeeting = and(eq(step.reviewId, review.id), eq(step.step, 'meeting'));

const itsVersion = and(eq(reviewVersion.reviewId, review.id), eq(reviewVersion.version, review.version));

const rows = (db: ReadableDb) =>
  db.select(rowColumns).from(review).leftJoin(step, itsMeeting).leftJoin(reviewVersion, itsVersion);

const isListed = ne(review.state, 'ended');

/** The reviews of a cycle as a list shows them; those that were ended are not listed. */
export function rowsInCycle(db: ReadableDb, cycleId: CycleId): ReviewRow[] {
  return rows(db)
    .where(and(eq(review.cycleId, cycleId), isListed))
    .all();
}

/** The reviews of a cycle that were ended, because their people were left out after something was written. */
export function endedInCycle(db: ReadableDb, cycleId: CycleId): ReviewRow[] {
  return rows(db)
    .where(and(eq(review.cycleId, cycleId), eq(review.state, 'ended')))
    .all();
}

/** The review of somebody in a cycle, whether it was ended or not. */
export function rowOfPerson(db: ReadableDb, staffId: StaffId, cycleId: CycleId): ReviewRow | undefined {
  return rows(db)
    .where(and(eq(review.staffId, staffId), eq(review.cycleId, cycleId)))
    .get();
}

/** All reviews of one person, and all that one person appraises in a cycle. */
export function rowsOfPerson(db: ReadableDb, staffId: StaffId): ReviewRow[] {
  return rows(db).where(eq(review.staffId, staffId)).all();
}

export function rowsOfAppraiser(db: ReadableDb, appraiserId: StaffId, cycleId: CycleId): ReviewRow[] {
  return rows(db)
    .where(and(eq(review.appraiserId, appraiserId), eq(review.cycleId, cycleId), isListed))
    .all();
}

/** The reviews somebody worked on last, the newest first; never more than `most`. */
export function lastTouched(db: ReadableDb, most: number): ReviewRow[] {
  return rows(db)
    .where(and(gt(review.touchedAt, ''), isListed))
    .orderBy(desc(review.touchedAt))
    .limit(most)
    .all();
}

/** Whether somebody has worked on a review. */
export function isTouched(db: ReadableDb, id: ReviewId): boolean {
  const found = db.select({ touchedAt: review.touchedAt }).from(review).where(eq(review.id, id)).get();
  return found !== undefined && found.touchedAt !== '';
}

/** How many reviews of a cycle stand at each stage. */
export function stagesOf(db: ReadableDb, cycleId: CycleId): { stage: ReviewStage; count: number }[] {
  return db
    .select({ stage: review.stage, count: count() })
    .from(review)
    .where(and(eq(review.cycleId, cycleId), isListed))
    .groupBy(review.stage)
    .all();
}

/** The review that a row of it belongs to. */
export function reviewOfRow(
  db: ReadableDb,
  id: ObjectiveId | ObjectiveProgressId | TrainingUndertakenId,
): ReviewId | undefined {
  for (const table of [objective, objectiveProgress, trainingUndertaken]) {
    const found = db
      .select({ reviewId: table.reviewId })
      .from(table)
      .where(eq(table.id, id as never))
      .get(); // ids of all kinds are text
    if (found) return found.reviewId;
  }
  return undefined;
}

/** A document of a signed version, as it was kept. */
export function keptDocumentOf(
  db: ReadableDb,
  reviewId: ReviewId,
  version: number,
  documentId: string,
): { composed: string; fileName: string } | undefined {
  return db
    .select({ composed: keptDocument.composed, fileName: keptDocument.fileName })
    .from(keptDocument)
    .where(
      and(
        eq(keptDocument.reviewId, reviewId),
        eq(keptDocument.version, version),
        eq(keptDocument.documentId, documentId),
      ),
    )
    .get();
}

/** How many objectives each of these reviews sets. */
export function objectiveCounts(db: ReadableDb, ids: ReviewId[]): Map<ReviewId, number> {
  const found = db
    .select({ reviewId: objective.reviewId, count: count() })
    .from(objective)
    .where(inArray(objective.reviewId, ids))
    .groupBy(objective.reviewId)
    .all();
  return new Map(found.map((row) => [row.reviewId, row.count]));
}
