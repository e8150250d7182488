import { and, eq, type SQL } from 'drizzle-orm';
import type { ReadableDb } from '#db/types.ts';
import { type ChangedTable, type RowChange, whatItChanged } from '#domain/change.ts';
import { columnsOf, keysOf, tableOf } from './changed-tables.ts';
import { inRow, isLong } from './long-values.ts';
import { parted } from './row-id.ts';

/** The rows of a change that were changed again since. */
export function changedSince(db: ReadableDb, rows: readonly RowChange[]): RowChange[] {
  return rows.filter((row) => !isAsLeft(row.table, rowOf(db, row.table, row.id), whatItChanged(row).after));
}

/** A row as it stands; null when it is not there. */
export function rowOf(db: ReadableDb, table: ChangedTable, id: string): Record<string, unknown> | null {
  return db.select(columnsOf(table)).from(tableOf(table)).where(isRow(table, id)).get() ?? null;
}

/** Whether a row stands as a change left it. A column that the table did not have then is not looked at. */
function isAsLeft(table: ChangedTable, row: Row | null, left: Row | null): boolean {
  if (row === null || left === null) return row === left;
  const columns = columnsOf(table);
  return Object.entries(left).every(([name, value]) => {
    const column = columns[name];
    if (column === undefined || !(name in row)) return true;
    return same(isLong(value) ? inRow(column, row[name]).value : row[name], value);
  });
}

type Row = Record<string, unknown>;

/** Whether two rows are the same: as JSON, because that is how a change stores them; columns always come in the table's order. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The row of a table whose key columns have the values of `id`, which joins several by `/`. Throws RangeError for too few or too many. */
export function isRow(table: ChangedTable, id: string): SQL | undefined {
  const columns = keysOf(table);
  const values = columns.length === 1 ? [id] : parted(id);
  if (columns.length !== values.length) throw new RangeError('a row is named by all of its key columns');
  return and(...columns.map((column, at) => eq(column, values[at])));
}
