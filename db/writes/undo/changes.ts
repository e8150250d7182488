import { eq, sql } from 'drizzle-orm';
import { columnsOf, isPart, tableOf } from '#db/reads/undo/changed-tables.ts';
import { hangingTables } from '#db/reads/undo/hanging.ts';
import { isLong } from '#db/reads/undo/long-values.ts';
import { changedSince, isRow, rowOf, same } from '#db/reads/undo/rows-as-left.ts';
import { change } from '#db/schema/changes.ts';
import type { WritableDb } from '#db/types.ts';
import type { SeenRow } from '#db/vault/database/watch.ts';
import { callOffRow } from '#db/writes/record/record-days.ts';
import { type ChangedTable, type ChangeKind, type RowChange, whatItChanged } from '#domain/change.ts';
import type { ChangeId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Role } from '#domain/roles.ts';
import { keepLong, longValue } from './long-values.ts';
import { seenChange } from './seen-rows.ts';

/** A change as it is noted: who did what, about whom, and the rows it touched. */
export interface Noted {
  id: ChangeId;
  at: string;
  by: Role;
  what: ChangeKind;
  about: string;
  rows: RowChange[];
  /** The one box that was typed into. */
  box?: string;
  /** What is gone by it and too long to stand in a row. */
  gone?: readonly Buffer[];
}

/** Notes a change, so that it can be put back. */
export function noteChange(db: WritableDb, { gone = [], ...noted }: Noted): void {
  db.insert(change)
    .values({ ...noted, count: noted.rows.length, undone: false })
    .run();
  keepLong(db, noted.id, gone);
}

/** Removes a row and gives what stood there; null when it was not there. */
export function removeRow(db: WritableDb, table: ChangedTable, id: string): RowChange | null {
  const before = rowOf(db, table, id);
  if (before === null) return null;
  db.delete(tableOf(table)).where(isRow(table, id)).run();
  return { table, id, before, after: null };
}

/** Whether rows are put back or done again, and what sees all that this writes. */
export interface Turn {
  undone: boolean;
  seen: () => SeenRow[];
}

/**
 * Puts rows of a change back as they stood, and marks it as undone; or, with rows that were turned round, does again what
 * was undone. What goes along with a row that goes is kept with the change until then. Refuses where one of them was changed
 * since; then nothing is touched.
 */
export function putBack(
  db: WritableDb,
  { id, rows: all }: { id: ChangeId; rows: readonly RowChange[] },
  rows: readonly RowChange[],
  { undone, seen }: Turn,
): Result<null> {
  if (changedSince(db, rows).length > 0) return refuse({ code: 'changed-since' });
  const from = seen().length;
  // what hangs on a row may come before it
  db.run(sql`pragma defer_foreign_keys = on`);
  for (const row of rows.map(whatItChanged).toSorted((one, other) => turnOf(one) - turnOf(other))) putRow(db, id, row);
  const { rows: written, gone } = seenChange(seen().slice(from));
  keepLong(db, id, gone);
  const own = all.filter((row) => !row.along);
  const named = new Set(own.map(keyOf));
  const along = written
    .filter((row) => row.after === null && !named.has(keyOf(row)))
    .map((row): RowChange => ({ ...row, before: null, after: row.before, along: true }));
  db.update(change)
    .set({ undone, rows: undone ? [...own, ...along] : own })
    .where(eq(change.id, id))
    .run();
  return done(null);
}

function keyOf({ table, id }: RowChange): string {
  return `${table} ${id}`;
}

/** What goes, goes first; a part of a row is put back once the row is there. */
function turnOf({ table, before }: RowChange): number {
  if (before === null) return 0;
  return isPart(table) ? 2 : 1;
}

function putRow(db: WritableDb, changeId: ChangeId, { table, id, before }: RowChange): void {
  if (table === 'booking' && (before === null || before['at'] === '')) callOffRow(db, id);
  const of = tableOf(table);
  if (before === null) {
    // what belongs to a cycle names it without a key
    const belongs = table === 'cycleOpened' ? hangingTables(of, 'general') : [];
    for (const { table: from, column } of belongs) db.delete(from).where(eq(column, id)).run();
    db.delete(of).where(isRow(table, id)).run();
    return;
  }
  const columns = columnsOf(table);
  const values = Object.fromEntries(
    Object.entries(before).map(([name, value]) => {
      const column = columns[name];
      return [name, column && isLong(value) ? longValue(db, changeId, column, value) : value];
    }),
  );
  if (rowOf(db, table, id) === null)
    db.insert(of)
      .values(values as never)
      .run(); // what `rowOf` gave
  else if (Object.keys(values).length > 0) db.update(of).set(values).where(isRow(table, id)).run();
}

/** What some work does to rows that it may write, change or take away: how each stood before and stands after. */
export function noting(
  db: WritableDb,
  rows: readonly Pick<RowChange, 'table' | 'id'>[],
  work: () => void,
): RowChange[] {
  const before = rows.map(({ table, id }) => rowOf(db, table, id));
  work();
  return rows
    .map(({ table, id }, at) => ({ table, id, before: before[at] ?? null, after: rowOf(db, table, id) }))
    .filter((row) => !same(row.before, row.after));
}
