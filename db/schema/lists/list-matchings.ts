import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StaffColumn } from '#domain/staff-list/staff-columns.ts';

/**
 * General compartment: how the columns of a list were matched when it was taken over, so that the next list of the same
 * headings is matched as it was. The headings are kept as a hash: a row of people may stand where headings should.
 */
export const listMatching = sqliteTable(
  'list_matching',
  {
    headings: text('headings').notNull(),
    column: text('staff_column').$type<StaffColumn>().notNull(),
    /** The position of the column in the list, from 0. */
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.headings, table.column] })],
);
