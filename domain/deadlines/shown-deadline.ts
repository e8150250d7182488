import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import type { OutsideReach } from '#domain/cycle/reach.ts';
import { skippedBetween, termsKnown } from '#domain/days/calendar.ts';
import { addDays, type Day, daysBetween } from '#domain/days/dates.ts';
import { countedIn, type DayUnit } from '#domain/days/day-unit.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import { isAsked, resolved } from '#domain/policy/choices.ts';
import { type DeadlineRule, labelOf, type StepId, taskOf, type WaitsFor } from '#domain/policy/steps.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { anchorOf } from './anchors.ts';
import type { Deadline, DeadlineSum } from './deadlines.ts';
import { isSchoolsChoice } from './schools-choice.ts';
import type { DeadlineState } from './state.ts';

/** A deadline that runs: of which record and which step, its last day and the sum that led to it. */
export interface RunningDeadline {
  recordId: RecordId;
  kind: RecordKind;
  /** Whom the record is about. */
  people: StaffId[];
  /** Empty for a record that nobody appraises. */
  appraiserName: string;
  /** Who appraises a second post beside them; empty on any other. */
  alsoAppraises: string;
  /** The deadline's id in the policy of its cycle. */
  rule: string;
  step: StepId;
  due: Day;
  sum: DeadlineSum | null;
  shortened: boolean;
}

/** The rule behind a deadline, as it is named to the office. */
export interface RuleShown {
  /** Its id in the policy. */
  rule: string;
  step: StepId;
  /** What is to be done. */
  label: Bilingual;
  clause: string;
  /** The school chose a part of the rule, because the policy leaves it open. */
  ownChoice: boolean;
}

/** So many units from a day; negative when counted backwards. */
export interface SumShown {
  from: Day;
  since: 'step' | 'meeting' | 'start' | 'end' | 'day' | 'joining';
  /** The step or the meeting that it counts from. */
  sinceLabel: Bilingual | null;
  amount: number;
  unit: DayUnit;
}

/** What a sum left out besides weekends, and whether terms were known there. */
type LeftOut = { skipped: ReturnType<typeof skippedBetween>; termsKnown: boolean };

/** A deadline with the words, the clause and the sum that led to it. */
export interface ShownDeadline extends RuleShown {
  waitsFor: WaitsFor;
  due: Day | null;
  sum: (SumShown & LeftOut) | null;
  /** What it will count from, while that is not known. */
  counts: { amount: number; unit: DayUnit; sinceLabel: Bilingual } | null;
  shortened: boolean;
  /** On which side of its cycle the day lies, where the cycle does not reach it. */
  outside: OutsideReach | null;
  doneOn: Day | null;
  state: DeadlineState;
  /** Calendar days, whatever the sum counts in: negative where it is late. */
  daysLeft: number | null;
}

/** A deadline with the words, the clause and the sum that screens show. */
export function shownDeadline(deadline: Deadline, counting: CycleRules, today: Day): ShownDeadline {
  const { rule, waitsFor, due, sum, shortened, outside, doneOn, state } = deadline;
  return {
    ...ruleShown(rule, counting),
    ownChoice: isOwnChoice(rule, sum, counting),
    waitsFor,
    due,
    shortened,
    outside,
    doneOn,
    state,
    sum: sum && due && { ...sumShown(sum, counting), ...leftOutOf(sum, due, counting) },
    counts: due === null ? countsFrom(rule, counting) : null,
    daysLeft: due && daysBetween(today, due),
  };
}

/** A running deadline as lists keep it; undefined where its cycle's policy has no such rule any more. */
export function shownRunning(
  row: Pick<RunningDeadline, 'rule' | 'due' | 'sum' | 'shortened'>,
  counting: CycleRules,
  today: Day,
): ShownDeadline | undefined {
  const rule = counting.policy.deadlines.find(({ id }) => id === row.rule);
  if (rule === undefined) return undefined;
  const { due, sum, shortened } = row;
  const state = today > due ? 'late' : 'due';
  const waitsFor = waitsForOf(rule, counting);
  return shownDeadline({ rule, waitsFor, due, sum, shortened, outside: null, doneOn: null, state }, counting, today);
}

/** The rule with its words and its clause. */
export function ruleShown(rule: DeadlineRule, counting: CycleRules): RuleShown {
  const { id, step, clause } = rule;
  return {
    rule: id,
    step,
    clause,
    ownChoice: isSchoolsChoice(rule, counting),
    label: taskOf(step, counting.policy.steps),
  };
}

/** Whether the school chose a part of the rule, or of the rule that somebody who joined part-way has instead. */
function isOwnChoice(rule: DeadlineRule, sum: DeadlineSum | null, counting: CycleRules): boolean {
  return sum?.since === 'joining' ? isAsked(counting.policy.joining.within) : isSchoolsChoice(rule, counting);
}

/** Whom the step of a rule waits for. */
export function waitsForOf({ step }: DeadlineRule, { policy }: CycleRules): WaitsFor {
  return policy.steps.find(({ id }) => id === step)?.waitsFor ?? 'office';
}

/** The sum with what it counts from in words. */
export function sumShown({ from, since, amount, unit }: DeadlineSum, counting: CycleRules): SumShown {
  return { from, ...sinceOf(since, counting), amount, unit };
}

function sinceOf(since: DeadlineSum['since'], counting: CycleRules): Pick<SumShown, 'since' | 'sinceLabel'> {
  if (typeof since === 'string') return { since, sinceLabel: null };
  return 'step' in since
    ? { since: 'step', sinceLabel: labelOf(since.step, counting.policy.steps) }
    : { since: 'meeting', sinceLabel: phaseLabel(counting, since.before) };
}

// forwards the first day does not count and the last one does; backwards it is the other way round
function leftOutOf({ from, amount, unit }: DeadlineSum, due: Day, { calendar }: CycleRules): LeftOut {
  const [before, last] = amount < 0 ? [addDays(due, -1), addDays(from, -1)] : [from, due];
  const skipped = skippedBetween(before, last, unit, calendar);
  return { skipped, termsKnown: countedIn[unit] !== 'school' || termsKnown(before, last, calendar) };
}

function countsFrom({ when }: DeadlineRule, counting: CycleRules): ShownDeadline['counts'] {
  const anchor = anchorOf(when);
  if (anchor.at === 'year') return null;
  const amount = resolved(anchor.amount, counting) * anchor.direction;
  return { amount, unit: resolved(anchor.unit, counting), sinceLabel: anchor.label(counting.policy) };
}

function phaseLabel({ policy }: CycleRules, phase: string): Bilingual {
  return policy.phases.find(({ id }) => id === phase)?.label ?? { en: phase };
}
