import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { sumShape } from '#db/stored/deadlines.ts';
import { stored } from '#db/stored/stored-shape.ts';
import type { Day } from '#domain/days/dates.ts';
import type { CycleId } from '#domain/ids.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import type { StepId } from '#domain/policy/steps.ts';
import { recordId } from './records.ts';

// Both compartments: what was done on a record, what is booked, and what is due.

export const step = sqliteTable(
  'step',
  {
    recordId: recordId(),
    step: text('step').$type<StepId>().notNull(),
    on: text('done_on').$type<Day>().notNull(),
    /** Why the day lies before one that it should follow; empty where it does not. */
    reason: text('reason').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.step] })],
);

export const booking = sqliteTable(
  'booking',
  {
    recordId: recordId(),
    phase: text('phase').$type<PhaseId>().notNull(),
    on: text('on_day').$type<Day>().notNull(),
    at: text('at_time').notNull(),
    minutes: integer('minutes').notNull(),
    place: text('place').notNull(),
    invitedOn: text('invited_on').$type<Day>(),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.phase] }), index('booking_by_day').on(table.on)],
);

/** A meeting with a time that was called off, for the calendars that have taken it in: shown nowhere. */
export const cancelledMeeting = sqliteTable(
  'cancelled_meeting',
  {
    recordId: recordId(),
    phase: text('phase').$type<PhaseId>().notNull(),
    on: text('on_day').$type<Day>().notNull(),
    at: text('at_time').notNull(),
    minutes: integer('minutes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.phase] })],
);

/** A deadline that runs and is not met: worked out anew with every step of its record, so that Home only looks it up. */
export const runningDeadline = sqliteTable(
  'running_deadline',
  {
    recordId: recordId(),
    /** Null for a record outside all cycles. */
    cycleId: text('cycle_id').$type<CycleId>(),
    /** The deadline's id in the policy. */
    rule: text('rule').notNull(),
    step: text('step').$type<StepId>().notNull(),
    due: text('due').$type<Day>().notNull(),
    sum: stored('sum', sumShape),
    shortened: integer('shortened', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.recordId, table.rule] }),
    index('deadline_by_due').on(table.cycleId, table.due),
  ],
);
