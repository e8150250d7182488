import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import type { RecordState } from '#domain/record/record.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import type { Signer } from '#domain/record/signer.ts';
import type { ReviewStage } from '#domain/review/stage.ts';

// Both compartments. A record names its cycle and its people without a foreign key, because those stand in the
// general one; everything that hangs on a record hangs on it by key.

/** What is filled in and signed, of whichever kind; what only one kind has stands in a table of that kind. */
export const record = sqliteTable(
  'record',
  {
    id: text('id').$type<RecordId>().primaryKey(),
    kind: text('kind').$type<RecordKind>().notNull(),
    /** Null for a record about several people: they stand in `record_person`. */
    staffId: text('staff_id').$type<StaffId>(),
    /** Null for a record that stands outside all cycles. */
    cycleId: text('cycle_id').$type<CycleId>(),
    begunOn: text('begun_on').$type<Day>().notNull(),
    version: integer('version').notNull(),
    state: text('state').$type<RecordState>().notNull(),
    /** Follows from the rows below; kept here so that Home need not read every record of the school. */
    stage: text('stage').$type<ReviewStage>().notNull(),
    touchedAt: text('touched_at').notNull(),
  },
  (table) => [
    index('record_by_stage').on(table.cycleId, table.stage),
    index('record_by_staff').on(table.staffId),
    index('record_by_touch').on(table.touchedAt),
  ],
);

/** The key by which a row hangs on its record. */
export const recordId = () =>
  text('record_id')
    .$type<RecordId>()
    .notNull()
    .references(() => record.id, { onDelete: 'cascade' });

/** The people of a record about several. */
export const recordPerson = sqliteTable(
  'record_person',
  {
    recordId: recordId(),
    staffId: text('staff_id').$type<StaffId>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.recordId, table.staffId] }),
    index('record_person_by_staff').on(table.staffId),
  ],
);

export const recordVersion = sqliteTable(
  'record_version',
  {
    recordId: recordId(),
    version: integer('version').notNull(),
    reason: text('reason').notNull(),
    signedOn: text('signed_on').$type<Day>(),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.version] })],
);

export const signature = sqliteTable(
  'signature',
  {
    recordId: recordId(),
    version: integer('version').notNull(),
    signer: text('signer').$type<Signer>().notNull(),
    name: text('name').notNull(),
    signedOn: text('signed_on').$type<Day>().notNull(),
    declined: text('declined').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.version, table.signer] })],
);

/** A document of a signed version as it was worded that day: its blocks as JSON, so that no new template rewrites it. */
export const signedDocument = sqliteTable(
  'signed_document',
  {
    recordId: recordId(),
    version: integer('version').notNull(),
    documentId: text('document_id').notNull(),
    fileName: text('file_name').notNull(),
    composed: text('composed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.version, table.documentId] })],
);
