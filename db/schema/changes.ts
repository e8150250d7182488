import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { rowChangesShape } from '#db/stored/changes.ts';
import { stored } from '#db/stored/stored-shape.ts';
import type { ChangeKind } from '#domain/change.ts';
import type { ChangeId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';

/** Both compartments: what a bulk change or a removal did, row by row, so that it can be put back for thirty days. */
export const change = sqliteTable(
  'change',
  {
    id: text('id').$type<ChangeId>().primaryKey(),
    at: text('at').notNull(),
    by: text('by_role').$type<Role>().notNull(),
    what: text('what').$type<ChangeKind>().notNull(),
    about: text('about').notNull(),
    count: integer('row_count').notNull(),
    rows: stored('rows', rowChangesShape).notNull(),
    undone: integer('undone', { mode: 'boolean' }).notNull(),
    /** The one box that was typed into, as its table and row; null of any other change. */
    box: text('box'),
  },
  (table) => [index('change_by_time').on(table.at), index('change_by_box').on(table.box, table.at)],
);

/** Both compartments: what a row of a change held that is too long to stand in the row. It goes with its change. */
export const changeBytes = sqliteTable(
  'change_bytes',
  {
    changeId: text('change_id')
      .$type<ChangeId>()
      .notNull()
      .references(() => change.id, { onDelete: 'cascade' }),
    sha256: text('sha256').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.changeId, table.sha256] })],
);
