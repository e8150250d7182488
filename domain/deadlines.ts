import { addUnits, unitsBetween } from './calendar.ts';
import { compareDays, type Day } from './dates.ts';
import {
  type DayUnit,
  type DeadlineRule,
  type Policy,
  type PolicyChoices,
  type StepId,
  unitOf,
  type WaitsFor,
} from './policy.ts';
import type { StepDone } from './review.ts';
import type { SchoolCalendar } from './school-calendar.ts';

/**
 * Where a deadline stands: `waiting` until the step that it counts from is done, then `due` or `late`; once its own
 * step is done, `done` or `done-late`.
 */
export type DeadlineState = 'waiting' | 'due' | 'late' | 'done' | 'done-late';

/** A deadline of one review, with the sum that led to it. */
export interface Deadline {
  rule: DeadlineRule;
  unit: DayUnit;
  waitsFor: WaitsFor;
  /** The day it counts from, and the last day on which it is kept; null while waiting. */
  from: Day | null;
  due: Day | null;
  doneOn: Day | null;
  state: DeadlineState;
}

/** Every deadline that a policy sets for one review, on a day, in the order of the policy. */
export function deadlinesOf(
  steps: readonly StepDone[],
  policy: Policy,
  choices: PolicyChoices,
  today: Day,
  calendar: SchoolCalendar,
): Deadline[] {
  const doneOn = new Map<StepId, Day>(steps.map((done) => [done.step, done.on]));
  return policy.deadlines.map((rule) => {
    const unit = unitOf(rule, policy, choices);
    const from = doneOn.get(rule.after) ?? null;
    const due = from === null ? null : addUnits(from, rule.amount, unit, calendar);
    const done = doneOn.get(rule.step) ?? null;
    const waitsFor = policy.steps.find((step) => step.id === rule.step)?.waitsFor ?? 'office';
    return { rule, unit, waitsFor, from, due, doneOn: done, state: stateOf(due, done, today) };
  });
}

/** A deadline that runs and is not met: which step, from which day it counts, and its last day. */
export interface OpenDeadline {
  step: StepId;
  after: StepId;
  from: Day;
  due: Day;
}

/** The deadlines that run and are not met. */
export function openDeadlines(deadlines: readonly Deadline[]): OpenDeadline[] {
  return deadlines.flatMap(({ rule, from, due, doneOn }) =>
    doneOn === null && from !== null && due !== null ? [{ step: rule.step, after: rule.after, from, due }] : [],
  );
}

function stateOf(due: Day | null, done: Day | null, today: Day): DeadlineState {
  if (done !== null) return due !== null && done > due ? 'done-late' : 'done';
  if (due === null) return 'waiting';
  return today > due ? 'late' : 'due';
}

/**
 * The days, in the deadline's own unit (in calendar days where that is weeks), that are left (positive), or by which it
 * is late (negative, at least one from the day after on); 0 on the day.
 */
export function daysLeft(due: Day, today: Day, unit: DayUnit, calendar: SchoolCalendar): number {
  const counted = unit === 'weeks' ? 'calendar' : unit;
  const order = compareDays(today, due);
  if (order === 0) return 0;
  return order < 0
    ? unitsBetween(today, due, counted, calendar)
    : -Math.max(1, unitsBetween(due, today, counted, calendar));
}
