import { compareDays, type Day, day, partsOf } from '#domain/days/dates.ts';
import type { Span } from '#domain/days/span.ts';
import type { PhaseId, StaffGroupId } from '#domain/policy/groups.ts';
import { type CycleRules, windowOf } from './cycle-days.ts';
import { groupsIn } from './cycle-groups.ts';
import { yearsLabel } from './period.ts';

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

/** The first calendar year of the school year, September to August, that holds a day. */
export function stripYearOf(on: Day): number {
  const { year, month } = partsOf(on);
  return month >= 9 ? year : year - 1;
}

/** What a school year is called by the year in which it begins: '2026–27'. */
export function schoolYearLabel(year: number): string {
  const { starts, ends } = stripSpan(year);
  return yearsLabel(starts, ends);
}

/** A school year from its first September to its last August. */
export function stripSpan(year: number): Span {
  return { starts: day(`${year}-09-01`), ends: day(`${year + 1}-08-31`) };
}
