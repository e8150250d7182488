import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { BackupState } from '#domain/backup/backup.ts';
import type { BackupId } from '#domain/ids.ts';

/** General compartment: the folders that copies go to, number 1 and number 2. */
export const backupPlace = sqliteTable('backup_place', {
  number: integer('number').$type<1 | 2>().primaryKey(),
  folder: text('folder').notNull(),
});

/** General compartment: every copy that was made, until it has had its time. */
export const backup = sqliteTable('backup', {
  id: text('id').$type<BackupId>().primaryKey(),
  /** The folder and the name of the file. */
  place: text('place').notNull(),
  name: text('name').notNull(),
  madeAt: text('made_at').notNull(),
  state: text('state').$type<BackupState>().notNull(),
  checkedAt: text('checked_at').notNull(),
});
