import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { SavedFilterId } from '#domain/ids.ts';

/**
 * Both compartments: which columns of a list somebody shows and in which order, those that are left out with a minus sign
 * before them; ids parted by spaces. The headteacher's stand in the restricted one, so that the office reads none of them.
 */
export const listColumns = sqliteTable('list_columns', {
  list: text('list').primaryKey(),
  columns: text('columns').notNull(),
});

/** Both compartments, in the same way: a filter that was given a name. */
export const savedFilter = sqliteTable('saved_filter', {
  id: text('id').$type<SavedFilterId>().primaryKey(),
  list: text('list').notNull(),
  name: text('name').notNull(),
  /** As in a query: what each filter of the list is set to. */
  search: text('search').notNull(),
});
