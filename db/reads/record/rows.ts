import { eq, inArray } from 'drizzle-orm';
import { record } from '#db/schema/record/records.ts';
import { rowTables } from '#db/schema/record/row-tables.ts';
import type { ReadableDb } from '#db/types.ts';
import type { RecordId } from '#domain/ids.ts';
import type { RowId, RowKind } from '#domain/record/rows.ts';
import { headWithPeople } from './records.ts';

/** The record that a row hangs on. */
export function recordOfRow(db: ReadableDb, kind: RowKind, id: RowId): RecordId | undefined {
  const table = rowTables[kind];
  return db.select({ recordId: table.recordId }).from(table).where(eq(table.id, id)).get()?.recordId;
}

/** The head of the record that a row hangs on, and whom it is about. */
export function recordWithRow(db: ReadableDb, kind: RowKind, id: RowId): ReturnType<typeof headWithPeople> {
  const table = rowTables[kind];
  const hangsOn = db.select({ recordId: table.recordId }).from(table).where(eq(table.id, id));
  return headWithPeople(db, inArray(record.id, hangsOn));
}
