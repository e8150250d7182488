import { eq, max } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { rowTables } from '#db/schema/record/row-tables.ts';
import type { WritableDb } from '#db/types.ts';
import type { RecordId } from '#domain/ids.ts';
import type { RowId, RowKind, Rows } from '#domain/record/rows.ts';

/** Some columns of a row; what is undefined stays as it is. */
export type Some<Row> = { [Column in keyof Row]?: Row[Column] | undefined };

/** Adds a row to its record. */
export function addRow<Kind extends RowKind>(db: WritableDb, kind: Kind, row: Rows[Kind]): void {
  db.insert(rowTables[kind])
    .values(row as never) // the table is that of the row's own kind
    .run();
}

/** Writes some columns of a row; gives the row as it stands then. */
export function saveRow<Kind extends RowKind>(
  db: WritableDb,
  kind: Kind,
  id: RowId,
  fields: Some<Rows[Kind]>,
): Record<string, unknown> | undefined {
  const table: SQLiteTable & { id: SQLiteColumn } = rowTables[kind];
  return db
    .update(table)
    .set(fields as never) // as above
    .where(eq(table.id, id))
    .returning()
    .get();
}

/** The place after the last row of a kind. */
export function nextPosition(db: WritableDb, kind: RowKind, recordId: RecordId): number {
  const table = rowTables[kind];
  const last = db
    .select({ last: max(table.position) })
    .from(table)
    .where(eq(table.recordId, recordId))
    .get()?.last;
  return (last ?? 0) + 1;
}
