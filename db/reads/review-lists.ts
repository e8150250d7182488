import { and, asc, count, desc, eq, gt, inArray, lte, min } from 'drizzle-orm';
import * as tables from '#db/schema/reviews.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/dates.ts';
import type { DeadlineSum } from '#domain/deadlines.ts';
import type {
  CycleId,
  ObjectiveId,
  ObjectiveProgressId,
  ReviewId,
  StaffId,
  TrainingUndertakenId,
} from '#domain/ids.ts';
import type { StepId } from '#domain/policy/steps.ts';
import type { Review } from '#domain/review.ts';
import type { ReviewStage } from '#domain/stage.ts';
import { reviewColumns } from './reviews.ts';

/** A review as lists show it. */
export interface ReviewRow extends Review {
  stage: ReviewStage;
  meetingOn: Day | null;
  /** The day on which the version that stands was signed by both. */
  signedOn: Day | null;
  touchedAt: string;
}

const { review, reviewVersion, step, runningDeadline, objective, objectiveProgress, trainingUndertaken, keptDocument } =
  tables;
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

/** The reviews of a cycle as a list shows them. */
export function rowsInCycle(db: ReadableDb, cycleId: CycleId): ReviewRow[] {
  return rows(db).where(eq(review.cycleId, cycleId)).all();
}

/** All reviews of one person, and all that one person appraises in a cycle. */
export function rowsOfPerson(db: ReadableDb, staffId: StaffId): ReviewRow[] {
  return rows(db).where(eq(review.staffId, staffId)).all();
}

export function rowsOfAppraiser(db: ReadableDb, appraiserId: StaffId, cycleId: CycleId): ReviewRow[] {
  return rows(db)
    .where(and(eq(review.appraiserId, appraiserId), eq(review.cycleId, cycleId)))
    .all();
}

/** The reviews somebody worked on last, the newest first; never more than `most`. */
export function lastTouched(db: ReadableDb, most: number): ReviewRow[] {
  return rows(db).where(gt(review.touchedAt, '')).orderBy(desc(review.touchedAt)).limit(most).all();
}

/** How many reviews of a cycle stand at each stage. */
export function stagesOf(db: ReadableDb, cycleId: CycleId): { stage: ReviewStage; count: number }[] {
  return db
    .select({ stage: review.stage, count: count() })
    .from(review)
    .where(eq(review.cycleId, cycleId))
    .groupBy(review.stage)
    .all();
}

/** A deadline that runs: of which review and which step, its last day and the sum that led to it. */
export interface RunningDeadline {
  reviewId: ReviewId;
  staffId: StaffId;
  /** The deadline's id in the policy of its cycle. */
  rule: string;
  step: StepId;
  due: Day;
  sum: DeadlineSum | null;
  shortened: boolean;
}

/** The running deadlines of a cycle after one day, up to and including another, the earliest first; at most `most`. */
export function deadlinesDue(
  db: ReadableDb,
  cycleId: CycleId,
  after: Day,
  until: Day,
  most: number,
): RunningDeadline[] {
  const { rule, step: of, due, sum, shortened } = runningDeadline;
  return db
    .select({ reviewId: review.id, staffId: review.staffId, rule, step: of, due, sum, shortened })
    .from(runningDeadline)
    .innerJoin(review, eq(review.id, runningDeadline.reviewId))
    .where(and(eq(runningDeadline.cycleId, cycleId), gt(due, after), lte(due, until)))
    .orderBy(asc(due))
    .limit(most)
    .all();
}

/** How many running deadlines fall on each day. */
export function deadlineDays(db: ReadableDb, cycleId: CycleId): { due: Day; count: number }[] {
  return db
    .select({ due: runningDeadline.due, count: count() })
    .from(runningDeadline)
    .where(eq(runningDeadline.cycleId, cycleId))
    .groupBy(runningDeadline.due)
    .all();
}

/** The first running deadline of each review of a cycle. */
export function nextDeadlines(db: ReadableDb, cycleId: CycleId): RunningDeadline[] {
  const { rule, step: of, due, sum, shortened } = runningDeadline;
  return db
    .select({
      reviewId: review.id,
      staffId: review.staffId,
      rule,
      step: of,
      due: min(due).mapWith(asDay),
      sum,
      shortened,
    })
    .from(runningDeadline)
    .innerJoin(review, eq(review.id, runningDeadline.reviewId))
    .where(eq(runningDeadline.cycleId, cycleId))
    .groupBy(runningDeadline.reviewId) // SQLite takes the other columns from the row of the minimum
    .all();
}

const asDay = (due: string): Day => due as Day; // the column holds days

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
