import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId, ReviewId, StaffId, TrainingNeedId } from '#domain/ids.ts';
import type { TrainingNeedState } from '#domain/review/review.ts';
import { review } from './reviews.ts';

/** Both compartments: kept where its person's review is kept. Cost in whole pence. */
export const trainingNeed = sqliteTable(
  'training_need',
  {
    id: text('id').$type<TrainingNeedId>().primaryKey(),
    staffId: text('staff_id').$type<StaffId>().notNull(),
    cycleId: text('cycle_id').$type<CycleId>().notNull(),
    reviewId: text('review_id')
      .$type<ReviewId>()
      .references(() => review.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    need: text('need').notNull(),
    action: text('action').notNull(),
    whoActs: text('who_acts').notNull(),
    byDay: text('by_day').$type<Day>(),
    theme: text('theme').notNull(),
    priority: text('priority').notNull(),
    provider: text('provider').notNull(),
    costPence: integer('cost_pence'),
    state: text('state').$type<TrainingNeedState>().notNull(),
    doneOn: text('done_on').$type<Day>(),
    howWell: text('how_well').notNull(),
    impact: text('impact').notNull(),
    continues: text('continues').$type<TrainingNeedId>(),
  },
  (table) => [
    index('need_by_cycle').on(table.cycleId),
    index('need_by_review').on(table.reviewId),
    index('need_by_staff').on(table.staffId),
  ],
);
