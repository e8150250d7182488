import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { cycleMember } from '#db/schema/cycles.ts';
import { course } from '#db/schema/record/courses.ts';
import { booking, runningDeadline, step } from '#db/schema/record/record-days.ts';
import { recordFrame } from '#db/schema/record/record-frames.ts';
import {
  answer,
  evidence,
  objective,
  objectiveProgress,
  objectiveRevision,
  promise,
  trainingNeed,
  trainingUndertaken,
} from '#db/schema/record/record-rows.ts';
import { record, recordVersion, signature, signedDocument } from '#db/schema/record/records.ts';
import { review } from '#db/schema/record/reviews.ts';
import type { ReadableDb, WritableDb } from '#db/types.ts';
import { forgetInUndo } from '#db/writes/keeping/forget-undo.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';

/** What hangs on a record, each with the column that names it; the record itself first. */
const tables: readonly (readonly [SQLiteTable, SQLiteColumn])[] = [
  [record, record.id],
  [recordFrame, recordFrame.recordId],
  [course, course.recordId],
  [review, review.id],
  [recordVersion, recordVersion.recordId],
  [signature, signature.recordId],
  [signedDocument, signedDocument.recordId],
  [answer, answer.recordId],
  [objective, objective.recordId],
  [objectiveRevision, objectiveRevision.recordId],
  [objectiveProgress, objectiveProgress.recordId],
  [trainingUndertaken, trainingUndertaken.recordId],
  [evidence, evidence.recordId],
  [promise, promise.recordId],
  [trainingNeed, trainingNeed.recordId],
  [step, step.recordId],
  [booking, booking.recordId],
  [runningDeadline, runningDeadline.recordId],
];

/** What stands of one person in a compartment: their records, their own training needs, where they stand in cycles. */
export interface Belongings {
  records: RecordId[];
  needs: number;
  memberships: number;
}

// whom a rule leaves out is noted with everybody else: it says nothing that the staff list does not
const isDecided = or(isNull(cycleMember.leftOut), sql`json_extract(${cycleMember.leftOut}, '$.value.by') <> 'rule'`);
const ofPerson = (id: StaffId) => and(eq(cycleMember.staffId, id), isDecided);
const alone = (id: StaffId) => and(eq(trainingNeed.staffId, id), isNull(trainingNeed.recordId));

/** What stands of somebody in a compartment. */
export function belongingsOf(db: ReadableDb, id: StaffId): Belongings {
  return {
    records: db
      .select({ id: record.id })
      .from(record)
      .where(eq(record.staffId, id))
      .all()
      .map((row) => row.id),
    needs: db.select({ id: trainingNeed.id }).from(trainingNeed).where(alone(id)).all().length,
    memberships: db.select({ id: cycleMember.cycleId }).from(cycleMember).where(ofPerson(id)).all().length,
  };
}

/**
 * Copies everything that stands of somebody in one compartment into another, in place of what a move that was cut short
 * left there.
 */
export function copyBelongings(from: ReadableDb, to: WritableDb, id: StaffId): void {
  const { records } = belongingsOf(from, id);
  if (records.length > 0) to.delete(record).where(inArray(record.id, records)).run();
  for (const [table, column] of tables) {
    const rows = records.length === 0 ? [] : from.select().from(table).where(inArray(column, records)).all();
    // one at a time: a row may have as many columns as SQLite takes values at once
    for (const row of rows) to.insert(table).values(row).run();
  }
  const needs = from.select().from(trainingNeed).where(alone(id)).all();
  const members = from.select().from(cycleMember).where(ofPerson(id)).all();
  for (const row of needs)
    to.insert(trainingNeed).values(row).onConflictDoUpdate({ target: trainingNeed.id, set: row }).run();
  for (const row of members)
    to.insert(cycleMember)
      .values(row)
      .onConflictDoUpdate({ target: [cycleMember.cycleId, cycleMember.staffId], set: row })
      .run();
}

/** Takes everything that stands of somebody out of a compartment, with what was kept of it for undoing. */
export function removeBelongings(db: WritableDb, id: StaffId): void {
  const { records } = belongingsOf(db, id);
  const rows = [objective, objectiveProgress, trainingUndertaken, evidence, promise, trainingNeed].flatMap((table) =>
    records.length === 0 ? [] : db.select({ id: table.id }).from(table).where(inArray(table.recordId, records)).all(),
  );
  const needs = db.select({ id: trainingNeed.id }).from(trainingNeed).where(alone(id)).all();
  if (records.length > 0) db.delete(record).where(inArray(record.id, records)).run();
  db.delete(trainingNeed).where(alone(id)).run();
  db.delete(cycleMember).where(ofPerson(id)).run();
  forgetInUndo(db, new Set<string>([...records, ...rows.map((row) => row.id), ...needs.map((row) => row.id)]));
}
