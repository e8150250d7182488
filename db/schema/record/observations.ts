import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import type { ObservationKind } from '#domain/observation/observation.ts';
import { record } from './records.ts';

/** Both compartments: how and by whom somebody is observed; what was seen stands in the boxes of the record's form. */
export const observation = sqliteTable('observation', {
  recordId: text('record_id')
    .$type<RecordId>()
    .primaryKey()
    .references(() => record.id, { onDelete: 'cascade' }),
  kind: text('kind').$type<ObservationKind>().notNull(),
  observerId: text('observer_id').$type<StaffId>(),
  observerName: text('observer_name').notNull(),
  plannedOn: text('planned_on').$type<Day>(),
  at: text('at').notNull(),
});
