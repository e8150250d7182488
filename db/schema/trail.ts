import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Role } from '#domain/roles.ts';

/**
 * Both compartments: who did what and when, about which record. Lines are only added: a trigger refuses the rest. Each
 * carries a hash over the one before and itself, so that values stand here as the very text that was hashed.
 */
export const trail = sqliteTable('trail', {
  number: integer('number').primaryKey(),
  at: text('at').notNull(),
  by: text('by_role').$type<Role>(),
  what: text('what').notNull(),
  outcome: text('outcome').notNull(),
  about: text('about'),
  /** Ids, with a space between them. */
  people: text('people').notNull(),
  detail: text('detail'),
  link: text('link').notNull(),
});
