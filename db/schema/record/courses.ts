import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { extensionsShape, outcomeShape, restsShape } from '#db/stored/courses.ts';
import { stored } from '#db/stored/stored-shape.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import { record } from './records.ts';

/**
 * Both compartments: the course that a concern, a support plan, probation or a note takes, from its first day to what it
 * came to. It is kept with the headteacher; the office has what the headteacher released to it.
 */
export const course = sqliteTable('course', {
  recordId: text('record_id')
    .$type<RecordId>()
    .primaryKey()
    .references(() => record.id, { onDelete: 'cascade' }),
  /** The record that it grew out of: the concern of a support plan. It may be gone. */
  follows: text('follows').$type<RecordId>(),
  starts: text('starts').$type<Day>(),
  ends: text('ends').$type<Day>(),
  /** Why its days are not what the policy says is normal; empty where they are. */
  reason: text('reason').notNull(),
  extensions: stored('extensions', extensionsShape).notNull(),
  rests: stored('rests', restsShape).notNull(),
  cameTo: stored('came_to', outcomeShape),
});
