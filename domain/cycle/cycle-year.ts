import { compareDays, type Day, day, partsOf } from '#domain/days/dates.ts';
import type { Span } from '#domain/days/span.ts';
import type { PhaseId, StaffGroupId } from '#domain/policy/groups.ts';
import { appliesTo } from '#domain/policy/policy.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import { type CycleRules, dayOfBound, windowOf } from './cycle-days.ts';

/** When a phase of a cycle is held, and by which of the cycle's staff groups. */
export interface PhaseSpan extends Span {
  phase: PhaseId;
  clause: string;
  /** Null where all of them hold it then. */
  groups: StaffGroupId[] | null;
}

/** When the phases of a cycle are held, the earliest first; groups that hold one at the same time share an entry. */
export function phaseSpans(counting: CycleRules): PhaseSpan[] {
  const groups = groupsIn(counting);
  return counting.policy.phases
    .flatMap(({ id: phase }) => {
      const found = groups.flatMap((group) => {
        const window = windowOf(phase, group, counting);
        return window ? [{ ...window, group }] : [];
      });
      const spans = Map.groupBy(found, ({ starts, ends }) => `${starts}/${ends}`);
      return [...spans.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined) return [];
        const { starts, ends, clause } = first;
        const isOfAll = same.length === groups.length;
        return [{ phase, starts, ends, clause, groups: isOfAll ? null : same.map(({ group }) => group) }];
      });
    })
    .sort((a, b) => compareDays(a.starts, b.starts));
}

/** A day that is the same for everybody in a cycle, with the deadlines that end on it. */
export interface NamedDay {
  on: Day;
  rules: DeadlineRule[];
}

/** The days of a cycle that its policy or the school names, or on which a phase's window closes, the earliest first. */
export function namedDays(counting: CycleRules): NamedDay[] {
  const groups = groupsIn(counting);
  const found = counting.policy.deadlines
    .filter((rule) => rule.periods?.includes(counting.periodId) ?? true)
    .flatMap((rule) => daysOf(rule, groups, counting).map((on) => ({ on, rule })));
  return [...Map.groupBy(found, ({ on }) => on)]
    .map(([on, same]) => ({ on, rules: same.map(({ rule }) => rule) }))
    .sort((a, b) => compareDays(a.on, b.on));
}

function daysOf(rule: DeadlineRule, groups: readonly StaffGroupId[], counting: CycleRules): Day[] {
  const { when } = rule;
  const about = groups.filter((group) => appliesTo(rule, group));
  if (about.length === 0) return [];
  if (when.kind === 'by') return [dayOfBound(when.day, counting)];
  if (when.kind !== 'window') return [];
  return [...new Set(about.flatMap((group) => windowOf(when.phase, group, counting)?.ends ?? []))];
}

/** The days that a cycle reaches: its own, and those of its phases, which may be held after it ended. */
export function reachOf(counting: CycleRules): Span {
  const spans = [counting, ...phaseSpans(counting), ...namedDays(counting).map(({ on }) => ({ starts: on, ends: on }))];
  return {
    starts: spans.map(({ starts }) => starts).reduce((first, day) => (day < first ? day : first)),
    ends: spans.map(({ ends }) => ends).reduce((last, day) => (day > last ? day : last)),
  };
}

/** The staff groups that a cycle is for. */
function groupsIn({ policy, periodId }: CycleRules): StaffGroupId[] {
  const { groups = [] } = policy.periods.find(({ id }) => id === periodId) ?? {};
  return policy.groups.filter(({ id, covered }) => covered && groups.includes(id)).map(({ id }) => id);
}

/** The first calendar year of the school year, September to August, that holds a day. */
export function stripYearOf(on: Day): number {
  const { year, month } = partsOf(on);
  return month >= 9 ? year : year - 1;
}

/** A school year from its first September to its last August. */
export function stripSpan(year: number): Span {
  return { starts: day(`${year}-09-01`), ends: day(`${year + 1}-08-31`) };
}
