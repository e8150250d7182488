import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { checksShape } from '#db/stored/moderation.ts';
import { stored } from '#db/stored/stored-shape.ts';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId, ModerationId, RecordId } from '#domain/ids.ts';
import { cycle } from './cycles.ts';
import { record } from './record/records.ts';

/** General compartment: samples of reviews that were drawn to be moderated. None holds what only the headteacher opens. */
export const moderationSample = sqliteTable('moderation_sample', {
  id: text('id').$type<ModerationId>().primaryKey(),
  cycleId: text('cycle_id')
    .$type<CycleId>()
    .notNull()
    .references(() => cycle.id, { onDelete: 'cascade' }),
  number: integer('number').notNull(),
  each: integer('each').notNull(),
  drawnOn: text('drawn_on').$type<Day>().notNull(),
  moderator: text('moderator').notNull(),
  conclusion: text('conclusion').notNull(),
});

/** General compartment: the reviews of each sample; what was found of one goes with the review. */
export const moderationItem = sqliteTable(
  'moderation_item',
  {
    moderationId: text('moderation_id')
      .$type<ModerationId>()
      .notNull()
      .references(() => moderationSample.id, { onDelete: 'cascade' }),
    recordId: text('record_id')
      .$type<RecordId>()
      .notNull()
      .references(() => record.id, { onDelete: 'cascade' }),
    checks: stored('checks', checksShape).notNull(),
    finding: text('finding').notNull(),
    followUp: text('follow_up').notNull(),
    doneOn: text('done_on').$type<Day>(),
  },
  (table) => [primaryKey({ columns: [table.moderationId, table.recordId] })],
);
