import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';

/** One row, number 1, in each compartment: by it an older copy is told from the newest. */
export const vaultAge = sqliteTable('vault_age', {
  id: integer('id').primaryKey(),
  /** Grows with each opening and each closing. */
  uses: integer('uses').notNull(),
  lastUsed: text('last_used').$type<Day>().notNull(),
  /** The newest generation of the key file that opened the compartment, and the day on which it was made. */
  generation: integer('generation').notNull(),
  changedOn: text('changed_on').$type<Day>().notNull(),
});
