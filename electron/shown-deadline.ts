import type { Output } from '#contract/index.ts';
import type { RunningDeadline } from '#db/reads/running-deadlines.ts';
import { skippedBetween, termsKnown } from '#domain/calendar.ts';
import type { Counting } from '#domain/cycle-days.ts';
import { addDays, type Day } from '#domain/dates.ts';
import { type Deadline, type DeadlineSum, daysLeft } from '#domain/deadlines.ts';
import { isAsked, settled } from '#domain/policy/choices.ts';
import type { DeadlineRule, StepId, WaitsFor } from '#domain/policy/steps.ts';
import { type DayUnit, dayUnit } from '#domain/policy/values.ts';
import type { Said } from '#domain/said.ts';
import { isSchoolsChoice } from '#domain/schools-choice.ts';

type Shown = Output<'reviews.byId'>['deadlines'][number];
type Listed = Omit<
  Output<'deadlines.list'>['deadlines'][number],
  'reviewId' | 'cycleId' | 'staffId' | 'name' | 'sortName' | 'site'
>;

/** A deadline with the words, the clause and the sum that screens show. */
export function shownDeadline(deadline: Deadline, counting: Counting, today: Day): Shown {
  const { rule, waitsFor, due, sum, shortened, doneOn, state } = deadline;
  const leftUnit = unitLeft(sum, due, today);
  return {
    ...ruleShown(rule, counting),
    ownChoice: isOwnChoice(rule, sum, counting),
    ...{ waitsFor, due, shortened, doneOn, state, leftUnit },
    sum: sum && due && { ...sumShown(sum, counting), ...leftOutOf(sum, due, counting) },
    counts: due === null ? countsFrom(rule, counting) : null,
    daysLeft: due && daysLeft(due, today, leftUnit, counting.calendar),
  };
}

/** A running deadline as lists keep it; undefined where its cycle's policy has no such rule any more. */
export function shownRunning(row: RunningDeadline, counting: Counting, today: Day): Shown | undefined {
  const rule = counting.policy.deadlines.find(({ id }) => id === row.rule);
  if (rule === undefined) return undefined;
  const { due, sum, shortened } = row;
  const state = today > due ? 'late' : 'due';
  const waitsFor = waitsForOf(rule, counting);
  return shownDeadline({ rule, waitsFor, due, sum, shortened, doneOn: null, state }, counting, today);
}

/**
 * Shows the running deadlines of one cycle as the list of all shows them, many at once: each rule is worded once, and what
 * a sum left out is not looked for.
 */
export function listedRunning(counting: Counting, today: Day): (row: RunningDeadline) => Listed | undefined {
  const rules = new Map(
    counting.policy.deadlines.map((rule) => [
      rule.id,
      { ...ruleShown(rule, counting), waitsFor: waitsForOf(rule, counting) },
    ]),
  );
  return ({ rule: id, due, sum, shortened, appraiserName }) => {
    const rule = rules.get(id);
    const ownChoice = sum?.since === 'joining' ? isAsked(counting.policy.joining.within) : (rule?.ownChoice ?? false);
    const leftUnit = unitLeft(sum, due, today);
    const left = daysLeft(due, today, leftUnit, counting.calendar);
    return (
      rule && {
        ...rule,
        ownChoice,
        appraiserName,
        due,
        shortened,
        leftUnit,
        daysLeft: left,
        sum: sum && sumShown(sum, counting),
      }
    );
  };
}

/** Days are told in the unit that they were counted in; weeks, named days and the one until tomorrow in calendar days. */
function unitLeft(sum: DeadlineSum | null, due: Day | null, today: Day): DayUnit {
  if (due === addDays(today, 1)) return dayUnit.enum.calendar;
  return sum?.unit === 'working' || sum?.unit === 'school' ? sum.unit : dayUnit.enum.calendar;
}

function ruleShown(
  rule: DeadlineRule,
  counting: Counting,
): Pick<Shown, 'rule' | 'step' | 'clause' | 'ownChoice' | 'label'> {
  const { id, step, clause } = rule;
  return { rule: id, step, clause, ownChoice: isSchoolsChoice(rule, counting), label: stepLabel(counting, step) };
}

/** Whether the school chose a part of the rule, or of the rule that somebody who joined part-way has instead. */
function isOwnChoice(rule: DeadlineRule, sum: DeadlineSum | null, counting: Counting): boolean {
  return sum?.since === 'joining' ? isAsked(counting.policy.joining.within) : isSchoolsChoice(rule, counting);
}

function waitsForOf({ step }: DeadlineRule, { policy }: Counting): WaitsFor {
  return policy.steps.find(({ id }) => id === step)?.waitsFor ?? 'office';
}

type LeftOut = Pick<NonNullable<Shown['sum']>, 'skipped' | 'termsKnown'>;
type SumShown = Omit<NonNullable<Shown['sum']>, keyof LeftOut>;

function sumShown({ from, since, amount, unit }: DeadlineSum, counting: Counting): SumShown {
  return { from, ...sinceOf(since, counting), amount, unit };
}

function sinceOf(since: DeadlineSum['since'], counting: Counting): Pick<SumShown, 'since' | 'sinceLabel'> {
  if (typeof since === 'string') return { since, sinceLabel: null };
  return 'step' in since
    ? { since: 'step', sinceLabel: stepLabel(counting, since.step) }
    : { since: 'meeting', sinceLabel: phaseLabel(counting, since.before) };
}

function leftOutOf({ from, unit }: DeadlineSum, due: Day, { calendar }: Counting): LeftOut {
  const [first, last] = from < due ? [from, due] : [due, from];
  const skipped = skippedBetween(first, last, unit, calendar);
  return { skipped, termsKnown: unit !== 'school' || termsKnown(first, last, calendar) };
}

function countsFrom({ when }: DeadlineRule, counting: Counting): Shown['counts'] {
  if (when.kind !== 'after' && when.kind !== 'before') return null;
  const isAfter = when.kind === 'after';
  const amount = settled(when.amount, counting) * (isAfter ? 1 : -1);
  const sinceLabel = isAfter ? stepLabel(counting, when.step) : phaseLabel(counting, when.phase);
  return { amount, unit: settled(when.unit, counting), sinceLabel };
}

function stepLabel({ policy }: Counting, step: StepId): Said {
  return policy.steps.find(({ id }) => id === step)?.label ?? { en: step };
}

function phaseLabel({ policy }: Counting, phase: string): Said {
  return policy.phases.find(({ id }) => id === phase)?.label ?? { en: phase };
}
