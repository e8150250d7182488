import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OwnColumnId, RecordId } from '#domain/ids.ts';
import { record } from './records.ts';

/**
 * Both compartments: what stands in a school's own columns of the list of reviews, beside the review. The columns
 * themselves stand in the general one, so no key leads to them. An empty cell has no row.
 */
export const ownReviewValue = sqliteTable(
  'own_review_value',
  {
    recordId: text('record_id')
      .$type<RecordId>()
      .notNull()
      .references(() => record.id, { onDelete: 'cascade' }),
    columnId: text('column_id').$type<OwnColumnId>().notNull(),
    value: text('value').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.recordId, table.columnId] }),
    index('own_review_value_by_column').on(table.columnId),
  ],
);
