import type { Day } from '#domain/days/dates.ts';
import type { DayUnit } from '#domain/days/day-unit.ts';
import { type SchoolCalendar, schoolYearOf } from '#domain/days/school-calendar.ts';
import { termsIn } from '#domain/days/school-days.ts';
import { type PolicyChoices, resolved } from '#domain/policy/choices.ts';
import type { ScopeRuleId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { DeadlineRule } from '#domain/policy/steps.ts';
import type { Bound, OrAsked } from '#domain/policy/values.ts';
import { anchorOf } from './anchors.ts';

/** A policy with the school's answers to what it leaves open. */
interface Answered {
  policy: Policy;
  choices: PolicyChoices;
}

/** The rules that count terms of service. */
const byTerms: ReadonlySet<ScopeRuleId> = new Set(['under-one-term', 'contract-under-one-term']);

/**
 * Whether one of the policies that are followed counts in school days or in terms, while no term of the school year that
 * holds today is entered.
 */
export function areTermsMissing(followed: readonly Answered[], calendar: SchoolCalendar, today: Day): boolean {
  const isEntered = termsIn(calendar).some(({ starts }) => schoolYearOf(starts) === schoolYearOf(today));
  return !isEntered && followed.some(countsTerms);
}

function countsTerms({ policy, choices }: Answered): boolean {
  const inSchoolDays = unitsOf(policy).some((unit) => resolved(unit, { policy, choices }) === 'school');
  return inSchoolDays || policy.scope.some(({ rule }) => byTerms.has(rule));
}

/** The units of everything that a policy counts. */
function unitsOf(policy: Policy): OrAsked<DayUnit>[] {
  const { deadlines, phases, joining } = policy;
  const windows = phases.flatMap((phase) => phase.windows.flatMap(({ opens, closes }) => [opens, closes]));
  const days = deadlines.flatMap((rule) => daysOf(rule, policy));
  const bounds = [...windows, ...days].flatMap((bound) => ('unit' in bound ? [bound] : []));
  const counts = deadlines.map(({ when }) => anchorOf(when)).filter((anchor) => anchor.at === 'record');
  return [joining, ...bounds, ...counts].map(({ unit }) => unit);
}

/** The days of the year that a deadline names, in whichever period and for whichever group. */
function daysOf({ when }: DeadlineRule, policy: Policy): Bound[] {
  const anchor = anchorOf(when);
  if (anchor.at === 'record') return [];
  return policy.periods.flatMap(({ id, groups }) =>
    groups.flatMap((group) => anchor.day(group, { policy, periodId: id }) ?? []),
  );
}
