import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OwnPolicy } from '#domain/policy/own-policy.ts';
import type { Policy } from '#domain/policy/policy.ts';

/** General compartment. A policy of the school's own as it is being written; what is in use stands with the school. */
export const ownPolicy = sqliteTable('own_policy', {
  id: text('id').primaryKey(),
  policy: text('policy', { mode: 'json' }).$type<Policy>().notNull(),
  leftOut: text('left_out', { mode: 'json' }).$type<OwnPolicy['leftOut']>().notNull(),
  /** The policy that it was copied from, as it was then; null for one that came in as a file. */
  basedOn: text('based_on', { mode: 'json' }).$type<Policy>(),
  updatedAt: text('updated_at').notNull(),
});
