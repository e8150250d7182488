import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import { groupsIn } from '#domain/cycle/cycle-groups.ts';
import { phaseSpans } from '#domain/cycle/cycle-year.ts';
import { type OutsideReach, outsideReach } from '#domain/cycle/reach.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import type { Span } from '#domain/days/span.ts';
import { appliesTo } from '#domain/policy/policy.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import { anchorOf } from './anchors.ts';
import { namedDay } from './deadlines.ts';

/** A day that is the same for everybody in a cycle, with the deadlines that end on it. */
export interface NamedDay {
  on: Day;
  rules: DeadlineRule[];
}

/** The days of a cycle that its policy or the school names, or on which a phase's window closes, the earliest first. */
export function namedDays(cycle: CycleRules): NamedDay[] {
  const found = rulesIn(cycle).flatMap((rule) => daysOf(rule, cycle).map((on) => ({ on, rule })));
  return [...Map.groupBy(found, ({ on }) => on)]
    .map(([on, same]) => ({ on, rules: same.map(({ rule }) => rule) }))
    .sort((a, b) => compareDays(a.on, b.on));
}

/** The days that a cycle reaches: its own, and those of its phases, which may be held after it ended. */
export function reachOf(cycle: CycleRules): Span {
  const spans = [cycle, ...phaseSpans(cycle), ...namedDays(cycle).map(({ on }) => ({ starts: on, ends: on }))];
  return {
    starts: spans.map(({ starts }) => starts).reduce((first, day) => (day < first ? day : first)),
    ends: spans.map(({ ends }) => ends).reduce((last, day) => (day > last ? day : last)),
  };
}

/** A deadline whose day does not lie in the cycle, and on which side of it. */
export interface OutsideDeadline {
  rule: DeadlineRule;
  on: Day;
  side: OutsideReach;
}

/**
 * The deadlines whose day a cycle of the school's own days does not reach, in the order of the policy: so that whoever
 * opens it sees them before anybody is late.
 */
export function deadlinesOutside(cycle: CycleRules): OutsideDeadline[] {
  return rulesIn(cycle).flatMap((rule) => {
    const anchor = anchorOf(rule.when);
    if (anchor.at === 'record') return [];
    for (const group of groupsIn(cycle).filter((one) => appliesTo(rule, one))) {
      const [on, side] = [namedDay(anchor, group, cycle), outsideReach((of) => namedDay(anchor, group, of), cycle)];
      if (on !== undefined && side !== null) return [{ rule, on, side }];
    }
    return [];
  });
}

function rulesIn({ policy, periodId }: CycleRules): DeadlineRule[] {
  return policy.deadlines.filter(({ periods }) => periods?.includes(periodId) ?? true);
}

function daysOf(rule: DeadlineRule, cycle: CycleRules): Day[] {
  const anchor = anchorOf(rule.when);
  if (anchor.at === 'record') return [];
  const about = groupsIn(cycle).filter((group) => appliesTo(rule, group));
  return [...new Set(about.flatMap((group) => namedDay(anchor, group, cycle) ?? []))];
}
