import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { staff } from '#db/schema/staff.ts';
import type { Day } from '#domain/days/dates.ts';
import type { OwnColumnId, StaffId } from '#domain/ids.ts';
import type { OwnColumnKind, OwnColumnList } from '#domain/own-columns/own-column.ts';

/** General compartment: the columns that a school gave its lists. One that was removed stays while it can be put back. */
export const ownColumn = sqliteTable('own_column', {
  id: text('id').$type<OwnColumnId>().primaryKey(),
  list: text('list').$type<OwnColumnList>().notNull(),
  name: text('name').notNull(),
  kind: text('kind').$type<OwnColumnKind>().notNull(),
  /** One on each line. */
  choices: text('choices').notNull(),
  position: integer('position').notNull(),
  removedOn: text('removed_on').$type<Day>(),
});

/** General compartment: what stands in a school's own columns of the staff list. An empty cell has no row. */
export const ownStaffValue = sqliteTable(
  'own_staff_value',
  {
    staffId: text('staff_id')
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    columnId: text('column_id')
      .$type<OwnColumnId>()
      .notNull()
      .references(() => ownColumn.id, { onDelete: 'cascade' }),
    value: text('value').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.staffId, table.columnId] }),
    index('own_staff_value_by_column').on(table.columnId),
  ],
);
