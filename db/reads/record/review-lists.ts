import { and, count, desc, eq, gt, inArray, ne, or, sql } from 'drizzle-orm';
import { runningDeadline } from '#db/schema/record/record-days.ts';
import { objective } from '#db/schema/record/record-rows.ts';
import { record, recordVersion } from '#db/schema/record/records.ts';
import { review } from '#db/schema/record/reviews.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import type { Review } from '#domain/review/review.ts';
import type { ReviewStage } from '#domain/review/stage.ts';
import { isItsRecord, reviewColumns } from './reviews.ts';

/** A review as lists show it. */
export interface ReviewRow extends Review {
  stage: ReviewStage;
  /** The day on which the version that stands was signed by both. */
  signedOn: Day | null;
  touchedAt: string;
}

const rowColumns = {
  ...reviewColumns,
  stage: record.stage,
  touchedAt: record.touchedAt,
  signedOn: recordVersion.signedOn,
};
const itsVersion = and(eq(recordVersion.recordId, review.id), eq(recordVersion.version, record.version));

const rows = (db: ReadableDb) =>
  db.select(rowColumns).from(review).innerJoin(record, isItsRecord).leftJoin(recordVersion, itsVersion);

const isListed = ne(record.state, 'ended');

/** The reviews of a cycle as a list shows them; those that were ended are not listed. */
export function rowsInCycle(db: ReadableDb, cycleId: CycleId): ReviewRow[] {
  return rows(db)
    .where(and(eq(record.cycleId, cycleId), isListed))
    .all();
}

/** The reviews of a cycle that some people appraise, each with the last day on which a deadline runs on it, if any does. */
export function appraisedBy(db: ReadableDb, cycleId: CycleId, appraisers: readonly StaffId[]) {
  const { id, appraiserId } = review;
  const lastDue = sql<Day | null>`max(${runningDeadline.due})`;
  // `+` keeps SQLite from going through the whole cycle: few are appraised by them
  const inCycle = sql`+${record.cycleId} = ${cycleId}`;
  return db
    .select({ id, appraiserId, state: record.state, lastDue })
    .from(review)
    .innerJoin(record, isItsRecord)
    .leftJoin(runningDeadline, eq(runningDeadline.recordId, id))
    .where(and(inCycle, isListed, inArray(appraiserId, [...appraisers])))
    .groupBy(id)
    .all();
}

/** The reviews of a cycle that were ended, because their people were left out after something was written. */
export function endedInCycle(db: ReadableDb, cycleId: CycleId): ReviewRow[] {
  return rows(db)
    .where(and(eq(record.cycleId, cycleId), eq(record.state, 'ended')))
    .all();
}

/** The review of somebody in a cycle, whether it was ended or not. */
export function rowOfPerson(db: ReadableDb, staffId: StaffId, cycleId: CycleId): ReviewRow | undefined {
  return rows(db)
    .where(and(eq(record.staffId, staffId), eq(record.cycleId, cycleId)))
    .get();
}

/** All reviews of one person, and all that one person appraises in a cycle, be it for a second post. */
export function rowsOfPerson(db: ReadableDb, staffId: StaffId): ReviewRow[] {
  return rows(db).where(eq(record.staffId, staffId)).all();
}

export function rowsOfAppraiser(db: ReadableDb, appraiserId: StaffId, cycleId: CycleId): ReviewRow[] {
  return rows(db)
    .where(and(or(eq(review.appraiserId, appraiserId), isSecond(appraiserId)), eq(record.cycleId, cycleId), isListed))
    .all();
}

/** Whether somebody of the staff list appraises a second post. */
const isSecond = (id: StaffId) =>
  sql`exists (select 1 from json_each(${review.panel}, '$.value') where json_extract(value, '$.staffId') = ${id})`;

/** The reviews somebody worked on last, the newest first; never more than `most`. */
export function lastTouched(db: ReadableDb, most: number): ReviewRow[] {
  return rows(db)
    .where(and(gt(record.touchedAt, ''), isListed))
    .orderBy(desc(record.touchedAt))
    .limit(most)
    .all();
}

/** How many reviews of a cycle stand at each stage. */
export function stagesOf(db: ReadableDb, cycleId: CycleId): { stage: ReviewStage; count: number }[] {
  return db
    .select({ stage: record.stage, count: count() })
    .from(record)
    .where(and(eq(record.cycleId, cycleId), eq(record.kind, 'review'), isListed))
    .groupBy(record.stage)
    .all();
}

/** How many objectives each of these records sets. */
export function objectiveCounts(db: ReadableDb, ids: RecordId[]): Map<RecordId, number> {
  const found = db
    .select({ recordId: objective.recordId, count: count() })
    .from(objective)
    .where(inArray(objective.recordId, ids))
    .groupBy(objective.recordId)
    .all();
  return new Map(found.map((row) => [row.recordId, row.count]));
}
