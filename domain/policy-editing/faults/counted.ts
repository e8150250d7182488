import { type CycleRules, dayOfBound } from '#domain/cycle/cycle-days.ts';
import { groupAbout } from '#domain/cycle/cycle-groups.ts';
import { spanOf } from '#domain/cycle/period.ts';
import { addDays, type Day } from '#domain/days/dates.ts';
import { bareCalendar } from '#domain/days/school-calendar.ts';
import { anchorOf } from '#domain/deadlines/anchors.ts';
import { namedDay } from '#domain/deadlines/deadlines.ts';
import { type PolicyChoices, resolved } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import type { PolicyFault } from './fault.ts';

/** A year like most, and a leap year: what goes wrong in a calendar goes wrong in one of them. */
const SAMPLE_YEARS = [2026, 2027] as const;

/** What is asked before a cycle is asked in the two months before it, July and August for one that begins in September. */
const EARLY_DAYS = 62;

/** What only shows when days are counted: windows that close before they open, last days before the cycle, bounds the wrong way round. */
export function countedFaults(policy: Policy, choices: PolicyChoices): PolicyFault[] {
  const cycles = policy.periods.flatMap((period) =>
    SAMPLE_YEARS.map((year): CycleRules => {
      const { starts, ends } = spanOf(period, year);
      return { policy, choices, periodId: period.id, starts, ends, calendar: bareCalendar };
    }),
  );
  const found = [...cycles.flatMap(windowFaults), ...cycles.flatMap(deadlineFaults)];
  return [...onceEach(found), ...neverDue(policy, cycles), ...supportFaults(policy, choices)];
}

function windowFaults(cycle: CycleRules): PolicyFault[] {
  return cycle.policy.phases.flatMap(({ windows }, phase) =>
    windows.flatMap((window, index): PolicyFault[] => {
      if (!isHeld(window, cycle)) return [];
      const { opens, closes } = window;
      const facts = { opens: dayOfBound(opens, cycle), closes: dayOfBound(closes, cycle) };
      const path = ['phases', phase, 'windows', index, 'closes'];
      return facts.closes < facts.opens ? [{ path, code: 'window-closes-first', facts }] : [];
    }),
  );
}

function deadlineFaults(cycle: CycleRules): PolicyFault[] {
  const { policy, starts } = cycle;
  return policy.deadlines.flatMap((rule, index): PolicyFault[] => {
    const due = isHeld(rule, cycle) ? lastDayOf(rule, cycle) : undefined;
    if (due === undefined || due >= addDays(starts, -EARLY_DAYS)) return [];
    return [{ path: ['deadlines', index, 'when'], code: 'deadline-before-cycle', facts: { due, starts } }];
  });
}

/** Deadlines that end with a window which nobody has whom they are about. */
function neverDue({ deadlines }: Policy, cycles: readonly CycleRules[]): PolicyFault[] {
  return deadlines.flatMap((rule, index): PolicyFault[] => {
    const anchor = anchorOf(rule.when);
    const held = cycles.filter((cycle) => isHeld(rule, cycle));
    const hasDay = held.some((cycle) => lastDayOf(rule, cycle) !== undefined);
    if (anchor.at === 'record' || anchor.closes === null || held.length === 0 || hasDay) return [];
    return [{ path: ['deadlines', index, 'when'], code: 'deadline-without-window', facts: { phase: anchor.closes } }];
  });
}

type Limited = Pick<DeadlineRule, 'groups' | 'periods'>;

/** Whether a rule is about anybody in a cycle. */
function isHeld(rule: Limited, cycle: CycleRules): boolean {
  return (rule.periods?.includes(cycle.periodId) ?? true) && groupAbout(rule, cycle) !== undefined;
}

/** The last day that a rule names in a cycle; undefined where it is counted from what happens, or has no window. */
function lastDayOf(rule: DeadlineRule, cycle: CycleRules): Day | undefined {
  const anchor = anchorOf(rule.when);
  const group = groupAbout(rule, cycle);
  return anchor.at === 'year' && group ? namedDay(anchor, group, cycle) : undefined;
}

function supportFaults(policy: Policy, choices: PolicyChoices): PolicyFault[] {
  const { supportPlan } = policy;
  if (supportPlan === 'unsaid') return [];
  const rules = { policy, choices };
  const facts = { least: resolved(supportPlan.least, rules), most: resolved(supportPlan.most, rules) };
  return facts.least > facts.most ? [{ path: ['supportPlan', 'most'], code: 'least-over-most', facts }] : [];
}

/** Each fault as it shows first: a rule is wrong once, however many cycles it is wrong in. */
function onceEach(faults: readonly PolicyFault[]): PolicyFault[] {
  const places = faults.map(({ path, code }) => [...path, code].join(' '));
  return faults.filter((_fault, index) => places.indexOf(places[index] ?? '') === index);
}
