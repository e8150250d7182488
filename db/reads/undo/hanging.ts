import { and, eq, inArray, is, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { cycle } from '#db/schema/cycles.ts';
import * as general from '#db/schema/general.ts';
import { request } from '#db/schema/keeping/requests.ts';
import { answer, objectiveProgress, trainingUndertaken } from '#db/schema/record/record-rows.ts';
import { record } from '#db/schema/record/records.ts';
import * as restricted from '#db/schema/restricted.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleId, RecordId } from '#domain/ids.ts';
import type { Compartment } from '#domain/roles.ts';

/** A column by which the rows of a table hang on those of another. */
export interface Hanging {
  table: SQLiteTable;
  column: SQLiteColumn;
}

const schemas: Record<Compartment, Record<string, unknown>> = { general, restricted };

function tablesOf(home: Compartment): SQLiteTable[] {
  return Object.values(schemas[home]).filter((each) => is(each, SQLiteTable));
}

/** A compartment, and which it is. */
export interface In {
  db: ReadableDb;
  home: Compartment;
}

/** What names a row of another table without a key, since that may stand in the other compartment. */
const byName = new Map<SQLiteTable, string>([
  [cycle, 'cycle_id'],
  [request, 'request_id'],
]);

/** Every table of a compartment whose rows hang on those of one, by key or by name; a table that is added later, too. */
export function hangingTables(on: SQLiteTable, home: Compartment): Hanging[] {
  return tablesOf(home).flatMap((table) => {
    const { columns, foreignKeys } = getTableConfig(table);
    const byKey = foreignKeys
      .map((key) => key.reference())
      .flatMap(({ foreignTable, columns: [column] }) => (foreignTable === on && column ? [column] : []));
    const named = columns.filter(({ name }) => name === byName.get(on));
    return [...new Set([...byKey, ...named])].map((column) => ({ table, column }));
  });
}

/** What a review begins with, and what follows from other rows. */
const begins: ReadonlySet<string> = new Set([
  'record',
  'record_version',
  'review',
  'cycle_member',
  'objective_progress',
  'training_undertaken',
  'running_deadline',
]);

/** Tables in which a row says that something was written into a record or a cycle. */
export function tablesWrittenIn(on: SQLiteTable, home: Compartment): Hanging[] {
  return hangingTables(on, home).filter(({ table }) => !begins.has(getTableConfig(table).name));
}

/** Whether anything was written into a record since it was begun, in whichever table. */
export function isWritten(at: In, id: RecordId): boolean {
  return isAnyWritten(at, eq(record.id, id));
}

/** Whether anything was written into a cycle since it was opened: into one of its records, or beside them. */
export function isCycleWritten(at: In, id: CycleId): boolean {
  if (isAnyWritten(at, eq(record.cycleId, id))) return true;
  return tablesWrittenIn(cycle, at.home).some(({ table, column }) => hasRow(at.db, table, eq(column, id)));
}

/** Whether anything of a compartment belongs to a cycle. */
export function isCycleNamed({ db, home }: In, id: CycleId): boolean {
  return hangingTables(cycle, home).some(({ table, column }) => hasRow(db, table, eq(column, id)));
}

function isAnyWritten({ db, home }: In, which: SQL): boolean {
  const isOfThem = (column: SQLiteColumn, where: SQL): SQL =>
    inArray(column, db.select({ id: record.id }).from(record).where(where));
  const written = tablesWrittenIn(record, home).some(({ table, column }) =>
    hasRow(db, table, and(isOfThem(column, which), table === answer ? ne(answer.text, '') : undefined)),
  );
  if (written || hasRow(db, objectiveProgress, and(isOfThem(objectiveProgress.recordId, which), isAnswered)))
    return true;
  // what was carried forward may have been changed in a record that somebody worked on
  const touched = and(which, or(ne(record.touchedAt, ''), ne(record.version, 1)));
  return touched !== undefined && hasRow(db, trainingUndertaken, isOfThem(trainingUndertaken.recordId, touched));
}

const isAnswered = or(
  ne(objectiveProgress.progress, ''),
  isNotNull(objectiveProgress.outcome),
  ne(objectiveProgress.causeSaid, ''),
);

function hasRow(db: ReadableDb, table: SQLiteTable, which: SQL | undefined): boolean {
  return db.select({ is: sql`1` }).from(table).where(which).limit(1).get() !== undefined;
}
