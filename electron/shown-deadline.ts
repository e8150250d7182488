import type { Output } from '#contract/index.ts';
import type { RunningDeadline } from '#db/reads/review-lists.ts';
import { skippedBetween, termsKnown } from '#domain/calendar.ts';
import { type Counting, groupAbout, windowRuleOf } from '#domain/cycle-days.ts';
import type { Day } from '#domain/dates.ts';
import { type Deadline, type DeadlineSum, daysLeft } from '#domain/deadlines.ts';
import { isAsked, settled } from '#domain/policy/choices.ts';
import type { DeadlineRule, StepId } from '#domain/policy/steps.ts';
import { type Bound, type DayUnit, dayUnit } from '#domain/policy/values.ts';
import type { Said } from '#domain/said.ts';

type Shown = Output<'reviews.byId'>['deadlines'][number];

/** A deadline with the words, the clause and the sum that screens show. */
export function shownDeadline(deadline: Deadline, counting: Counting, today: Day): Shown {
  const { rule, waitsFor, due, sum, shortened, doneOn, state } = deadline;
  const leftUnit = unitLeft(sum);
  const ownChoice = sum?.since === 'joining' ? isAsked(counting.policy.joining.within) : isChosen(rule, counting);
  return {
    ...{ rule: rule.id, step: rule.step, clause: rule.clause, ownChoice },
    ...{ label: stepLabel(counting, rule.step), waitsFor, due, shortened, doneOn, state, leftUnit },
    sum: sum && due && shownSum(sum, due, counting),
    counts: due === null ? countsFrom(rule, counting) : null,
    daysLeft: due && daysLeft(due, today, leftUnit, counting.calendar),
  };
}

/** A running deadline as lists keep it; undefined where its cycle's policy has no such rule any more. */
export function shownRunning(row: RunningDeadline, counting: Counting, today: Day): Shown | undefined {
  const rule = counting.policy.deadlines.find(({ id }) => id === row.rule);
  if (rule === undefined) return undefined;
  const waitsFor = counting.policy.steps.find(({ id }) => id === rule.step)?.waitsFor ?? 'office';
  const { due, sum, shortened } = row;
  const state = today > due ? 'late' : 'due';
  return shownDeadline({ rule, waitsFor, due, sum, shortened, doneOn: null, state }, counting, today);
}

/** Days are told in the unit that they were counted in; weeks and named days in calendar days. */
function unitLeft(sum: DeadlineSum | null): DayUnit {
  return sum?.unit === 'working' || sum?.unit === 'school' ? sum.unit : dayUnit.enum.calendar;
}

function shownSum({ from, since, amount, unit }: DeadlineSum, due: Day, counting: Counting): NonNullable<Shown['sum']> {
  const [first, last] = from < due ? [from, due] : [due, from];
  const skipped = skippedBetween(first, last, unit, counting.calendar).map(({ name, from: starts, until }) => ({
    ...{ name, from: starts, until },
  }));
  return {
    from,
    ...sinceOf(since, counting),
    amount,
    unit,
    skipped,
    termsKnown: unit !== 'school' || termsKnown(first, last, counting.calendar),
  };
}

function sinceOf(
  since: DeadlineSum['since'],
  counting: Counting,
): Pick<NonNullable<Shown['sum']>, 'since' | 'sinceLabel'> {
  if (typeof since === 'string') return { since, sinceLabel: null };
  return 'step' in since
    ? { since: 'step', sinceLabel: stepLabel(counting, since.step) }
    : { since: 'meeting', sinceLabel: phaseLabel(counting, since.before) };
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

function isChosen(rule: DeadlineRule, counting: Counting): boolean {
  const { when } = rule;
  if (when.kind === 'after' || when.kind === 'before') return isAsked(when.amount) || isAsked(when.unit);
  if (when.kind === 'by') return isBoundAsked(when.day);
  const group = groupAbout(rule, counting);
  const window = group && windowRuleOf(when.phase, group, counting);
  return window !== undefined && isBoundAsked(window.closes);
}

function isBoundAsked(bound: Bound): boolean {
  return 'on' in bound ? isAsked(bound.on) : [bound.from, bound.amount, bound.unit].some(isAsked);
}
