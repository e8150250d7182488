import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { choicesShape, policyShape } from '#db/stored/policies.ts';
import { stored } from '#db/stored/stored-shape.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import { record } from './records.ts';

/** Both compartments: what a record outside all cycles goes by, as it stood when the record was begun. */
export const recordFrame = sqliteTable('record_frame', {
  recordId: text('record_id')
    .$type<RecordId>()
    .primaryKey()
    .references(() => record.id, { onDelete: 'cascade' }),
  policy: stored('policy', policyShape).notNull(),
  choices: stored('choices', choicesShape).notNull(),
  periodId: text('period_id').notNull(),
  starts: text('starts').$type<Day>().notNull(),
  ends: text('ends').$type<Day>().notNull(),
});
