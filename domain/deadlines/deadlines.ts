import { type CycleRules, dayOfBound, firstCounted, windowRuleOf } from '#domain/cycle/cycle-days.ts';
import type { OwnPeriod } from '#domain/cycle/own-period.ts';
import { addUnits, unitsBetween } from '#domain/days/calendar.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import type { DayUnit } from '#domain/days/day-unit.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import { resolved } from '#domain/policy/choices.ts';
import type { PhaseId, StaffGroupId } from '#domain/policy/groups.ts';
import { appliesTo } from '#domain/policy/policy.ts';
import type { DeadlineRule, StepId, WaitsFor } from '#domain/policy/steps.ts';
import type { Bound } from '#domain/policy/values.ts';
import type { StepDone } from '#domain/review/review.ts';

/**
 * Where a deadline stands: `waiting` until what it counts from is known, then `due` or `late`; once its own step is
 * done, `done` or `done-late`; `not-asked` of whoever began too late for it.
 */
export type DeadlineState = 'waiting' | 'due' | 'late' | 'done' | 'done-late' | 'not-asked';

/** What led to a deadline's last day: so many units from a day, or the day itself. */
export interface DeadlineSum {
  /** The day it counts from, and what happened on it. */
  from: Day;
  since: { step: StepId } | { before: PhaseId } | 'start' | 'end' | 'day' | 'joining';
  /** Negative when counted backwards. */
  amount: number;
  unit: DayUnit;
}

/** A deadline of one review, with the sum that led to it. */
export interface Deadline {
  rule: DeadlineRule;
  waitsFor: WaitsFor;
  /** The last day on which it is kept; null while waiting. */
  due: Day | null;
  /** Null where the day itself is named, by the policy or by the school. */
  sum: DeadlineSum | null;
  /** The person is gone before the day that the policy gives, and with them the time that is left. */
  shortened: boolean;
  doneOn: Day | null;
  state: DeadlineState;
}

/** What one review's deadlines are counted from. */
export interface DeadlineFacts {
  group: StaffGroupId;
  steps: readonly StepDone[];
  /** The days that its meetings are booked for. */
  booked: readonly { phase: PhaseId; on: Day }[];
  period: OwnPeriod;
}

type Found = Pick<Deadline, 'due' | 'sum'> & { shortened?: boolean };

const waiting: Found = { due: null, sum: null };

/** Every deadline that a policy sets for one review, on a day, in the order of the policy. */
export function deadlinesOf(facts: DeadlineFacts, counting: CycleRules, today: Day): Deadline[] {
  const { policy, periodId } = counting;
  const doneOn = new Map<StepId, Day>(facts.steps.map((done) => [done.step, done.on]));
  return policy.deadlines
    .filter((rule) => appliesTo(rule, facts.group) && (rule.periods?.includes(periodId) ?? true))
    .map((rule) => {
      const counted = countedFrom(rule, doneOn, facts, counting);
      const found = counted && inOwnPeriod(rule, counted, facts.period, counting);
      const done = doneOn.get(rule.step) ?? null;
      const waitsFor = policy.steps.find((step) => step.id === rule.step)?.waitsFor ?? 'office';
      const { due, sum, shortened = false } = found ?? waiting;
      const state = found === undefined && done === null ? 'not-asked' : stateOf(due, done, today);
      return { rule, waitsFor, due, sum, shortened, doneOn: done, state };
    });
}

function countedFrom(
  { when }: DeadlineRule,
  doneOn: ReadonlyMap<StepId, Day>,
  facts: DeadlineFacts,
  counting: CycleRules,
): Found | undefined {
  if (when.kind === 'window') {
    const window = windowRuleOf(when.phase, facts.group, counting);
    return window && byDay(window.closes, counting);
  }
  if (when.kind === 'by') return byDay(when.day, counting);
  const isAfter = when.kind === 'after';
  const from = isAfter ? doneOn.get(when.step) : facts.booked.find(({ phase }) => phase === when.phase)?.on;
  if (from === undefined) return waiting;
  const amount = resolved(when.amount, counting) * (isAfter ? 1 : -1);
  const unit = resolved(when.unit, counting);
  const since = isAfter ? { step: when.step } : { before: when.phase };
  return { due: addUnits(from, amount, unit, counting.calendar), sum: { from, since, amount, unit } };
}

function byDay(bound: Bound, counting: CycleRules): Found {
  const due = dayOfBound(bound, counting);
  if ('on' in bound) return { due, sum: null };
  const amount = resolved(bound.amount, counting);
  const unit = resolved(bound.unit, counting);
  const since = typeof bound.from === 'string' ? bound.from : 'day';
  return { due, sum: { from: firstCounted(bound.from, counting), since, amount, unit } };
}

/** A day of the cycle as it holds for somebody who began later or ends earlier; undefined where it is not asked of them. */
function inOwnPeriod({ when, joiners }: DeadlineRule, found: Found, period: OwnPeriod, counting: CycleRules) {
  if (when.kind === 'after' || when.kind === 'before' || found.due === null) return found;
  const { policy, calendar } = counting;
  const { joinedOn, lastDay } = period;
  let moved = found;
  if (joinedOn !== null) {
    const amount = resolved(policy.joining.within, counting);
    const { unit } = policy.joining;
    const own = addUnits(joinedOn, amount, unit, calendar);
    const isTooEarly = found.due < own;
    if (isTooEarly && joiners === 'none') return undefined;
    if (isTooEarly) moved = { due: own, sum: { from: joinedOn, since: 'joining', amount, unit } };
  }
  const isShortened = lastDay !== null && moved.due !== null && moved.due > lastDay;
  return isShortened ? { due: lastDay, sum: null, shortened: true } : moved;
}

function stateOf(due: Day | null, done: Day | null, today: Day): DeadlineState {
  if (done !== null) return due !== null && done > due ? 'done-late' : 'done';
  if (due === null) return 'waiting';
  return today > due ? 'late' : 'due';
}

/** The days, in the unit given, that are left (positive), or by which it is late (at least one); 0 on the day. */
export function daysLeft(due: Day, today: Day, unit: DayUnit, calendar: SchoolCalendar): number {
  const order = compareDays(today, due);
  if (order === 0) return 0;
  return order < 0 ? unitsBetween(today, due, unit, calendar) : -Math.max(1, unitsBetween(due, today, unit, calendar));
}
