import { addUnits } from '#domain/days/calendar.ts';
import { type Day, dayOf, partsOf } from '#domain/days/dates.ts';
import type { SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { Span } from '#domain/days/span.ts';
import { type PolicyChoices, resolved } from '#domain/policy/choices.ts';
import type { Period, PhaseId, StaffGroupId } from '#domain/policy/groups.ts';
import { appliesTo, type Policy } from '#domain/policy/policy.ts';
import type { Bound, YearDay } from '#domain/policy/values.ts';
import { spanOf, yearIn } from './period.ts';

/** What a cycle counts by: its policy with the school's choices, its period and its days, and the school's calendar. */
export interface CycleRules extends Span {
  policy: Policy;
  choices: PolicyChoices;
  periodId: string;
  calendar: SchoolCalendar;
}

type CountedBound = Exclude<Bound, { on: unknown }>;

/**
 * A day of the year in a cycle, counted from the period that the cycle stands in; a day that the month does not have
 * becomes its last.
 */
export function dayInCycle({ month, dayOfMonth, year }: YearDay, counting: CycleRules): Day {
  const of = periodYear(counting) + year;
  for (let last = dayOfMonth; last > 0; last -= 1) {
    const found = dayOf(of, month, last);
    if (found) return found;
  }
  return counting.starts;
}

/** The days that the policy itself gives to the period in which a cycle stands. */
export function policysOwnDays(counting: CycleRules): Span {
  const period = periodOf(counting);
  return period ? spanOf(period, periodYear(counting)) : counting;
}

/** The year of its period in which a cycle stands. */
export function periodYear(counting: Pick<CycleRules, 'policy' | 'periodId' | 'starts' | 'ends'>): number {
  const period = periodOf(counting);
  return period ? yearIn(period, counting) : partsOf(counting.starts).year;
}

function periodOf({ policy, periodId }: Pick<CycleRules, 'policy' | 'periodId'>): Period | undefined {
  return policy.periods.find(({ id }) => id === periodId);
}

/** The day that a policy names, in one cycle; counted, where it is, from the cycle's first or last day. */
export function dayOfBound(bound: Bound, counting: CycleRules): Day {
  if ('on' in bound) return dayInCycle(resolved(bound.on, counting), counting);
  const from = firstCounted(bound.from, counting);
  return addUnits(from, resolved(bound.amount, counting), resolved(bound.unit, counting), counting.calendar);
}

/** The day that a counted one is counted from. */
export function firstCounted(from: CountedBound['from'], counting: CycleRules): Day {
  const { starts, ends } = counting;
  if (from === 'start') return starts;
  return from === 'end' ? ends : dayInCycle(resolved(from, counting), counting);
}

type PhaseWindow = Policy['phases'][number]['windows'][number];

/** The window of a phase for a staff group, as the policy words it: of several the first that fits; undefined where none does. */
export function windowRuleOf(
  phaseId: PhaseId,
  group: StaffGroupId,
  { policy, periodId }: Pick<CycleRules, 'policy' | 'periodId'>,
): PhaseWindow | undefined {
  const phase = policy.phases.find(({ id }) => id === phaseId);
  return phase?.windows.find((window) => appliesTo(window, group) && (window.periods?.includes(periodId) ?? true));
}

/** When a phase is held in a cycle by a staff group; undefined where neither the policy nor the school says. */
export function windowOf(
  phaseId: PhaseId,
  group: StaffGroupId,
  counting: CycleRules,
): (Span & { clause: string }) | undefined {
  const found = windowRuleOf(phaseId, group, counting);
  if (!found) return undefined;
  const [starts, ends] = [found.opens, found.closes].map((bound) => dayOfBound(bound, counting));
  return starts && ends && { starts, ends, clause: found.clause };
}
