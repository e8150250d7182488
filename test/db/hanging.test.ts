import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, onTestFinished, test } from 'vitest';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import { hangingTables, isCycleWritten, isWritten } from '#db/reads/undo/hanging.ts';
import { cycle } from '#db/schema/cycles.ts';
import { record } from '#db/schema/record/records.ts';
import { migrate } from '#db/vault/database/migrate.ts';
import type { CycleId, RecordId } from '#domain/ids.ts';

const [CYCLE, RECORD] = ['the-cycle' as CycleId, 'the-record' as RecordId]; // rows that are made here

/** What a cycle begins with: opening one writes rows in these, which say nothing of anybody's work. */
const begins = [
  'cycle_member',
  'objective_progress',
  'record',
  'record_version',
  'review',
  'running_deadline',
  'training_undertaken',
];

/** A general compartment with one record in one cycle, and nothing else. */
function oneRecord() {
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  migrate(database, bundledMigrations().general);
  database.pragma('foreign_keys = OFF');
  fill(database, cycle, { id: CYCLE });
  fill(database, record, { id: RECORD, cycle_id: CYCLE, touched_at: '', version: 1 });
  return { database, at: { db: drizzle(database), home: 'general' as const } };
}

/** Puts a row into a table, with something in each column that is not named. */
function fill(database: Database.Database, table: SQLiteTable, named: Record<string, unknown>): void {
  const { name, columns } = getTableConfig(table);
  const usual = (type: string): unknown => (type === 'blob' ? Buffer.from('x') : type === 'text' ? 'x' : 1);
  const values = columns.map((column) => named[column.name] ?? usual(column.getSQLType()));
  const marks = columns.map(() => '?').join();
  const names = columns.map((column) => `"${column.name}"`).join();
  database.prepare(`insert into "${name}" (${names}) values (${marks})`).run(...values);
}

test('a cycle as it was opened holds nothing that was written', () => {
  const { at } = oneRecord();
  expect([isCycleWritten(at, CYCLE), isWritten(at, RECORD)]).toEqual([false, false]);
});

test('a row in any table that hangs on a record or a cycle keeps the cycle from going, but in those that it begins with', () => {
  const onRecord = hangingTables(record, 'general').map((one) => ({ ...one, id: RECORD }));
  const onCycle = hangingTables(cycle, 'general').map((one) => ({ ...one, id: CYCLE }));
  expect([onRecord.length, onCycle.length].every((count) => count > 4)).toBe(true);
  const silent = [...onRecord, ...onCycle].flatMap(({ table, column, id }) => {
    const { name } = getTableConfig(table);
    const { database, at } = oneRecord();
    if (table !== record) fill(database, table, { [column.name]: id });
    return isCycleWritten(at, CYCLE) ? [] : [name];
  });
  // what is asked of a carried objective is written in its row
  const open = [...new Set(silent), 'objective_progress'].sort();
  expect(open).toEqual(begins);
});
