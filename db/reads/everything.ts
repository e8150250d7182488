import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as generalSchema from '#db/schema/general.ts';
import { record, signedDocument } from '#db/schema/record/records.ts';
import { scanBytes } from '#db/schema/record/scans.ts';
import * as restrictedSchema from '#db/schema/restricted.ts';
import { certificateScanBytes } from '#db/schema/training.ts';
import type { ReadableDb } from '#db/types.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Compartment } from '#domain/roles.ts';

/** A table as it stands: its name, the names of its columns in their order, and its rows by those names. */
export interface WholeTable {
  name: string;
  columns: string[];
  rows: Record<string, unknown>[];
}

const schemas = { general: generalSchema, restricted: restrictedSchema } satisfies Record<Compartment, object>;

/** Every row of every table of a compartment, in the order of the tables' names. Scans are given out as files. */
export function everything(db: ReadableDb, compartment: Compartment): WholeTable[] {
  const tables = Object.values(schemas[compartment]).filter((each) => is(each, SQLiteTable));
  return tables
    .filter((table) => table !== scanBytes && table !== certificateScanBytes)
    .map((table) => ({
      name: getTableName(table),
      columns: Object.keys(getTableColumns(table)),
      rows: db.select().from(table).all(),
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Every record of a compartment with the documents of its signed versions. */
export function recordsWithSigned(db: ReadableDb): {
  id: RecordId;
  version: number;
  signed: (typeof signedDocument.$inferSelect)[];
}[] {
  const signed = Map.groupBy(db.select().from(signedDocument).all(), ({ recordId }) => recordId);
  const records = db.select({ id: record.id, version: record.version }).from(record).all();
  return records.map((each) => ({ ...each, signed: signed.get(each.id) ?? [] }));
}
