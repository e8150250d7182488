import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { CertificateScanId, StaffId, TrainingEventId } from '#domain/ids.ts';
import type { ScanKind } from '#domain/record/scans.ts';
import type { Nation } from '#domain/school.ts';
import { staff } from './staff.ts';

/** General compartment: the lines of the list of training that must be had which the school wrote or changed. */
export const mustHave = sqliteTable('must_have', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  nation: text('nation').$type<Nation>(),
  /** `all`, `named`, or staff groups with a space between them. */
  whom: text('whom').notNull(),
  months: integer('months'),
  source: text('source').notNull(),
  checkedOn: text('checked_on').$type<Day>(),
  isLeftOut: integer('is_left_out', { mode: 'boolean' }).notNull(),
});

/** General compartment: a training that was held, once for all who were there. Cost in whole pence. */
export const trainingEvent = sqliteTable(
  'training_event',
  {
    id: text('id').$type<TrainingEventId>().primaryKey(),
    what: text('what').notNull(),
    mustHaveId: text('must_have_id'),
    heldOn: text('held_on').$type<Day>().notNull(),
    provider: text('provider').notNull(),
    costPence: integer('cost_pence'),
  },
  (table) => [index('training_event_by_day').on(table.heldOn)],
);

/** General compartment: who was there, with the certificate that they have of it. */
export const attendance = sqliteTable(
  'attendance',
  {
    eventId: text('event_id')
      .$type<TrainingEventId>()
      .notNull()
      .references(() => trainingEvent.id, { onDelete: 'cascade' }),
    staffId: text('staff_id')
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    expiresOn: text('expires_on').$type<Day>(),
    certificate: text('certificate').notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.staffId] }), index('attendance_by_staff').on(table.staffId)],
);

/** General compartment: the file of a certificate. It goes with the training, and with whoever has it. */
export const certificateScan = sqliteTable(
  'certificate_scan',
  {
    id: text('id').$type<CertificateScanId>().primaryKey(),
    eventId: text('event_id')
      .$type<TrainingEventId>()
      .notNull()
      .references(() => trainingEvent.id, { onDelete: 'cascade' }),
    staffId: text('staff_id')
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<ScanKind>().notNull(),
    name: text('name').notNull(),
    size: integer('size').notNull(),
    addedOn: text('added_on').$type<Day>().notNull(),
  },
  (table) => [
    index('certificate_scan_by_event').on(table.eventId),
    index('certificate_scan_by_staff').on(table.staffId),
  ],
);

/** General compartment: its bytes, apart, so that no list reads them. */
export const certificateScanBytes = sqliteTable('certificate_scan_bytes', {
  certificateScanId: text('certificate_scan_id')
    .$type<CertificateScanId>()
    .primaryKey()
    .references(() => certificateScan.id, { onDelete: 'cascade' }),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
});
