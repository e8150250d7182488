import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { PayOutcome } from '#domain/record/pay.ts';
import { record } from './records.ts';

/** Both compartments: what was decided about the pay of whoever a review is about. It goes with its record. */
export const payDecision = sqliteTable('pay_decision', {
  recordId: text('record_id')
    .$type<RecordId>()
    .primaryKey()
    .references(() => record.id, { onDelete: 'cascade' }),
  outcome: text('outcome').$type<PayOutcome>().notNull(),
  decidedOn: text('decided_on').$type<Day>().notNull(),
  decidedBy: text('decided_by').notNull(),
  decision: text('decision').notNull(),
});
