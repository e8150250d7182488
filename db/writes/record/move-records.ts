import { and, eq, inArray, is, isNull, or, sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { cycleMember } from '#db/schema/cycles.ts';
import { trainingNeed } from '#db/schema/record/record-rows.ts';
import { record, recordPerson } from '#db/schema/record/records.ts';
import { rowTables } from '#db/schema/record/row-tables.ts';
import * as restrictedSchema from '#db/schema/restricted.ts';
import { staff } from '#db/schema/staff.ts';
import type { ReadableDb, WritableDb } from '#db/types.ts';
import { forgetInUndo, recordsInUndo } from '#db/writes/keeping/forget-undo.ts';
import { copyPause, removePause } from '#db/writes/pauses.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';

/** The record itself, and whatever hangs on it by key: a table that is added later moves with the others. */
const tables: readonly (readonly [SQLiteTable, SQLiteColumn])[] = [
  [record, record.id],
  ...Object.values(restrictedSchema)
    .filter((each) => is(each, SQLiteTable))
    // what hangs on another row as well comes after it
    .toSorted((one, other) => keysOf(one) - keysOf(other))
    .flatMap((table) => hangingBy(table).map((column) => [table, column] as const)),
];

function keysOf(table: SQLiteTable): number {
  return getTableConfig(table).foreignKeys.length;
}

/** The column by which a table hangs on records; none for one that does not. */
function hangingBy(table: SQLiteTable): SQLiteColumn[] {
  return getTableConfig(table)
    .foreignKeys.map((key) => key.reference())
    .flatMap(({ foreignTable, columns }) => (foreignTable === record ? columns : []));
}

/** What stands of one person in a compartment: their records, their own training needs, where they stand in cycles. */
export interface Belongings {
  records: RecordId[];
  needs: number;
  memberships: number;
  /** The staff list tells of a pause. */
  isPaused: boolean;
}

// whom a rule leaves out is noted with everybody else: it says nothing that the staff list does not, but for a pause
const isDecided = or(
  isNull(cycleMember.leftOut),
  sql`json_extract(${cycleMember.leftOut}, '$.value.by') <> 'rule'`,
  sql`json_extract(${cycleMember.leftOut}, '$.value.rule') = 'paused'`,
);
const ofPerson = (id: StaffId) => and(eq(cycleMember.staffId, id), isDecided);
const alone = (id: StaffId) => and(eq(trainingNeed.staffId, id), isNull(trainingNeed.recordId));

/** What stands of somebody in the general compartment; the record of a team is every member's. */
export function belongingsOf(db: ReadableDb, id: StaffId): Belongings {
  const inTeams = db.select({ id: recordPerson.recordId }).from(recordPerson).where(eq(recordPerson.staffId, id));
  const paused = db.select({ from: staff.pausedFrom }).from(staff).where(eq(staff.id, id)).get();
  return {
    records: db
      .select({ id: record.id })
      .from(record)
      .where(or(eq(record.staffId, id), inArray(record.id, inTeams)))
      .all()
      .map((row) => row.id),
    needs: db.select({ id: trainingNeed.id }).from(trainingNeed).where(alone(id)).all().length,
    memberships: db.select({ id: cycleMember.cycleId }).from(cycleMember).where(ofPerson(id)).all().length,
    isPaused: paused !== undefined && paused.from !== null,
  };
}

/**
 * Copies everything that stands of somebody in the general compartment into the restricted one, in place of what a move
 * that was cut short left there.
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
  copyPause(from, to, id);
}

/** Takes everything that stands of somebody out of the general compartment, with what was kept of it for undoing. */
export function removeBelongings(db: WritableDb, id: StaffId): void {
  const { records } = belongingsOf(db, id);
  const rows = [...Object.values(rowTables), trainingNeed].flatMap((table) =>
    records.length === 0 ? [] : db.select({ id: table.id }).from(table).where(inArray(table.recordId, records)).all(),
  );
  const needs = db.select({ id: trainingNeed.id }).from(trainingNeed).where(alone(id)).all();
  if (records.length > 0) db.delete(record).where(inArray(record.id, records)).run();
  db.delete(trainingNeed).where(alone(id)).run();
  db.delete(cycleMember).where(ofPerson(id)).run();
  removePause(db, id);
  const ended = recordsInUndo(db, id);
  const gone = [...records, ...ended, ...rows.map((row) => row.id), ...needs.map((row) => row.id)];
  forgetInUndo(db, new Set<string>(gone), (row) => row.table === 'cycleMember' && row.id.endsWith(`/${id}`));
}
