import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { ScanId } from '#domain/ids.ts';
import type { ScanKind } from '#domain/record/scans.ts';
import { recordId } from './records.ts';

/** Both compartments: the scan of a paper that was signed. It goes with its record. */
export const scan = sqliteTable(
  'scan',
  {
    id: text('id').$type<ScanId>().primaryKey(),
    recordId: recordId(),
    version: integer('version').notNull(),
    kind: text('kind').$type<ScanKind>().notNull(),
    name: text('name').notNull(),
    size: integer('size').notNull(),
    addedOn: text('added_on').$type<Day>().notNull(),
  },
  (table) => [index('scan_by_record').on(table.recordId)],
);

/** Both compartments: the bytes of a scan, apart, so that no list of scans reads them. */
export const scanBytes = sqliteTable(
  'scan_bytes',
  {
    scanId: text('scan_id')
      .$type<ScanId>()
      .primaryKey()
      .references(() => scan.id, { onDelete: 'cascade' }),
    recordId: recordId(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (table) => [index('scan_bytes_by_record').on(table.recordId)],
);
