import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { closingShape } from '#db/stored/closings.ts';
import { historyShape, memberInShape, memberOutShape } from '#db/stored/cycles.ts';
import { choicesShape, policyShape } from '#db/stored/policies.ts';
import { stored } from '#db/stored/stored-shape.ts';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';

/** General compartment. The policy and the school's choices stand here as they were on the day of opening. */
export const cycle = sqliteTable('cycle', {
  id: text('id').$type<CycleId>().primaryKey(),
  label: text('label').notNull(),
  policy: stored('policy', policyShape).notNull(),
  choices: stored('choices', choicesShape).notNull(),
  periodId: text('period_id').notNull(),
  starts: text('starts').$type<Day>().notNull(),
  ends: text('ends').$type<Day>().notNull(),
  openedOn: text('opened_on').$type<Day>().notNull(),
  closedOn: text('closed_on').$type<Day>(),
  history: stored('history', historyShape).notNull(),
});

/** General compartment. What was true when a cycle was closed; gone when it is opened again. */
export const cycleClosing = sqliteTable('cycle_closing', {
  cycleId: text('cycle_id')
    .$type<CycleId>()
    .primaryKey()
    .references(() => cycle.id, { onDelete: 'cascade' }),
  closing: stored('closing', closingShape).notNull(),
});

/** Both compartments: whose membership it is decides where it is kept, so it names staff and cycle without a key. */
export const cycleMember = sqliteTable(
  'cycle_member',
  {
    cycleId: text('cycle_id').$type<CycleId>().notNull(),
    staffId: text('staff_id').$type<StaffId>().notNull(),
    leftOut: stored('left_out', memberOutShape),
    takenIn: stored('taken_in', memberInShape),
  },
  (table) => [primaryKey({ columns: [table.cycleId, table.staffId] }), index('member_by_staff').on(table.staffId)],
);
