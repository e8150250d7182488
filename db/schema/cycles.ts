import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CycleEvent, LeftOut, TakenIn } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import type { PolicyChoices } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';

/** General compartment. The policy and the school's choices stand here as they were on the day of opening. */
export const cycle = sqliteTable('cycle', {
  id: text('id').$type<CycleId>().primaryKey(),
  label: text('label').notNull(),
  policy: text('policy', { mode: 'json' }).$type<Policy>().notNull(),
  choices: text('choices', { mode: 'json' }).$type<PolicyChoices>().notNull(),
  periodId: text('period_id').notNull(),
  starts: text('starts').$type<Day>().notNull(),
  ends: text('ends').$type<Day>().notNull(),
  openedOn: text('opened_on').$type<Day>().notNull(),
  closedOn: text('closed_on').$type<Day>(),
  history: text('history', { mode: 'json' }).$type<CycleEvent[]>().notNull().default([]),
});

/** Both compartments: whose membership it is decides where it is kept, so it names staff and cycle without a key. */
export const cycleMember = sqliteTable(
  'cycle_member',
  {
    cycleId: text('cycle_id').$type<CycleId>().notNull(),
    staffId: text('staff_id').$type<StaffId>().notNull(),
    leftOut: text('left_out', { mode: 'json' }).$type<LeftOut>(),
    takenIn: text('taken_in', { mode: 'json' }).$type<TakenIn>(),
  },
  (table) => [primaryKey({ columns: [table.cycleId, table.staffId] }), index('member_by_staff').on(table.staffId)],
);
