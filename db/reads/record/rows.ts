import { eq } from 'drizzle-orm';
import { rowTables } from '#db/schema/record/row-tables.ts';
import type { ReadableDb } from '#db/types.ts';
import type { RecordId } from '#domain/ids.ts';
import type { RowId, RowKind } from '#domain/record/rows.ts';

/** The record that a row hangs on. */
export function recordOfRow(db: ReadableDb, kind: RowKind, id: RowId): RecordId | undefined {
  const table = rowTables[kind];
  return db.select({ recordId: table.recordId }).from(table).where(eq(table.id, id)).get()?.recordId;
}
