import { type CycleRules, windowOf } from '#domain/cycle/cycle-days.ts';
import { standingOf } from '#domain/cycle/eligibility.ts';
import { ownPeriodOf, type PeriodReason } from '#domain/cycle/own-period.ts';
import { spanHolding, spanOf } from '#domain/cycle/period.ts';
import { day } from '#domain/days/dates.ts';
import { bareCalendar, type CalendarKind, type SchoolCalendar } from '#domain/days/school-calendar.ts';
import { type Deadline, deadlinesOf } from '#domain/deadlines/deadlines.ts';
import { deadlinesOutside } from '#domain/deadlines/named-days.ts';
import type { DeadlineState } from '#domain/deadlines/state.ts';
import type { Period, PhaseId, ScopeRuleId, StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { StepId } from '#domain/policy/steps.ts';
import { nothingKnown, notPaused, type Staff } from '#domain/staff/staff.ts';
import { entry } from './school-year.ts';

/** The cycle of a policy's period that begins in a year; where the school has not chosen, its proposals hold. */
export function cycleFrom(
  policy: Policy,
  periodId: string,
  year: number,
  { choices = {}, calendar = bareCalendar }: Partial<Pick<CycleRules, 'choices' | 'calendar'>> = {},
): CycleRules {
  const { starts, ends } = spanOf(periodOf(policy, periodId), year);
  return { policy, periodId, starts, ends, choices, calendar };
}

/** A cycle of a policy's period with days of the school's own. */
export function cycleOn(policy: Policy, periodId: string, starts: string, ends: string): CycleRules {
  return { ...cycleFrom(policy, periodId, 2026), starts: day(starts), ends: day(ends) };
}

/** The deadlines whose day a cycle does not reach: each with its day, and the side on which it lies. */
export function outsideDays(counting: CycleRules): [string, string, 'before' | 'after'][] {
  return deadlinesOutside(counting).map(({ rule, on, side }) => [rule.id, on, side]);
}

/** The cycle of a policy's period that holds a day: its first day, its last, and what it is called. */
export function cycleHolding(today: string, policy: Policy, periodId: string): [string, string, string] {
  const { starts, ends, label } = spanHolding(periodOf(policy, periodId), day(today));
  return [starts, ends, label];
}

function periodOf(policy: Policy, periodId: string): Period {
  const period = policy.periods.find(({ id }) => id === periodId);
  if (!period) throw new Error(`no such period: ${periodId}`);
  return period;
}

/** A school calendar from lines of kind, first day and last day. */
export function calendarOf(...lines: [CalendarKind, string, string][]): SchoolCalendar {
  return { entries: lines.map(([kind, starts, ends]) => entry(kind, `${kind} from ${starts}`, starts, ends)) };
}

type Written<Value> = Value extends string | null ? string | null : Value;

/** What a case says of somebody; their days are written as text. */
export type Person = { [Field in keyof Staff]?: Written<Staff[Field]> };

/** Somebody whose contract ends. */
export function fixedTerm(startDate: string, contractEnds: string): Person {
  return { contract: 'fixed-term', startDate, contractEnds };
}

/** On the staff for years, and nothing about them that a rule looks at but what the case says. */
export function person(fields: Person): Staff {
  const somebody = {
    ...nothingKnown,
    ...notPaused,
    id: 'somebody',
    givenName: 'Nia',
    familyName: 'Prosser',
    jobTitle: 'Teaching Assistant',
    group: 'class-support',
    startDate: '2019-09-02',
    hoursPerWeek: 30,
    payRange: 'support',
    ...fields,
  };
  return somebody as Staff; // the brands of an id and of days are not looked at by any rule
}

/** What has happened in a review so far: steps that were done, and meetings that are booked. */
export interface Happened {
  steps?: Record<StepId, string>;
  booked?: Record<PhaseId, string>;
}

/** The last day of every deadline that is asked of somebody, by the deadline's id; null while it waits. */
export function dueDays(counting: CycleRules, who: Person, happened: Happened = {}): Record<string, string | null> {
  const asked = deadlines(counting, who, happened, counting.starts).filter(({ state }) => state !== 'not-asked');
  return Object.fromEntries(asked.map(({ rule, due }) => [rule.id, due]));
}

/** Where every deadline stands on a day, by the deadline's id. */
export function statesOn(today: string, counting: CycleRules, who: Person, happened: Happened = {}) {
  const found = deadlines(counting, who, happened, today);
  return Object.fromEntries(found.map(({ rule, state }): [string, DeadlineState] => [rule.id, state]));
}

/** Every deadline of somebody on a day, with its sum. */
export function deadlines(counting: CycleRules, who: Person, happened: Happened, today: string): Deadline[] {
  const staff = person(who);
  const steps = Object.entries(happened.steps ?? {}).map(([step, on]) => ({ step, on: day(on) }));
  const booked = Object.entries(happened.booked ?? {}).map(([phase, on]) => ({ phase, on: day(on) }));
  const period = ownPeriodOf(staff, counting);
  return deadlinesOf({ groups: [staff.group], steps, booked, period }, counting, day(today));
}

/** The first and the last day on which a phase is held by a group; undefined where nobody says. */
export function windowDays(counting: CycleRules, phase: PhaseId, group: StaffGroupId): [string, string] | undefined {
  const window = windowOf(phase, group, counting);
  return window && [window.starts, window.ends];
}

/** The rule that leaves somebody out on a day, and from when none does; both null for whoever is in. */
export function standingOn(today: string, counting: CycleRules, who: Person): [ScopeRuleId | null, string | null] {
  const { leftOut, from } = standingOf(person(who), counting, day(today));
  return [leftOut?.rule ?? null, from];
}

/** Somebody's own period in a cycle: its first and last day, and why each is not the cycle's. */
export function ownDays(counting: CycleRules, who: Person): [string, PeriodReason | null, string, PeriodReason | null] {
  const { starts, startsBecause, ends, endsBecause } = ownPeriodOf(person(who), counting);
  return [starts, startsBecause, ends, endsBecause];
}
