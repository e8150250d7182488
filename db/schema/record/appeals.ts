import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { AppealId } from '#domain/ids.ts';
import type { AppealAgainst, AppealOutcome } from '#domain/record/appeals.ts';
import { recordId } from './records.ts';

/** Both compartments: an appeal of somebody whom a record is about, and how it ended. It goes with its record. */
export const appeal = sqliteTable(
  'appeal',
  {
    id: text('id').$type<AppealId>().primaryKey(),
    recordId: recordId(),
    disputes: text('disputes').$type<AppealAgainst>().notNull(),
    receivedOn: text('received_on').$type<Day>().notNull(),
    grounds: text('grounds').notNull(),
    decidedBy: text('decided_by').notNull(),
    pauses: integer('pauses', { mode: 'boolean' }).notNull(),
    clause: text('clause'),
    decidedOn: text('decided_on').$type<Day>(),
    outcome: text('outcome').$type<AppealOutcome>(),
    decision: text('decision').notNull(),
  },
  (table) => [index('appeal_by_record').on(table.recordId)],
);
