import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { DisclosureId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';
import { recordId } from './record/records.ts';

/** Both compartments: to whom papers of a record were shown beyond appraiser and appraisee. It goes with its record. */
export const disclosure = sqliteTable(
  'disclosure',
  {
    id: text('id').$type<DisclosureId>().primaryKey(),
    recordId: recordId(),
    document: text('document'),
    what: text('what').notNull(),
    sharedWith: text('shared_with').notNull(),
    sharedOn: text('shared_on').$type<Day>().notNull(),
    purposeId: text('purpose_id'),
    purpose: text('purpose').notNull(),
    clause: text('clause'),
    note: text('note').notNull(),
    notedOn: text('noted_on').$type<Day>().notNull(),
    notedBy: text('noted_by').$type<Role>().notNull(),
  },
  (table) => [index('disclosure_by_record').on(table.recordId), index('disclosure_by_day').on(table.sharedOn)],
);
