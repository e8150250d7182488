import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { leftOutShape, policyShape } from '#db/stored/policies.ts';
import { stored } from '#db/stored/stored-shape.ts';

/** General compartment. A policy of the school's own as it is being written; what is in use stands with the school. */
export const ownPolicy = sqliteTable('own_policy', {
  id: text('id').primaryKey(),
  policy: stored('policy', policyShape).notNull(),
  leftOut: stored('left_out', leftOutShape).notNull(),
  /** The policy that it was copied from, as it was then; null for one that came in as a file. */
  basedOn: stored('based_on', policyShape),
  updatedAt: text('updated_at').notNull(),
});
