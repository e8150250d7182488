import { type CycleRules, windowOf } from '#domain/cycle/cycle-days.ts';
import { ownPeriodOf } from '#domain/cycle/own-period.ts';
import { addDays, type Day, daysBetween } from '#domain/days/dates.ts';
import { appliesTo, type Policy } from '#domain/policy/policy.ts';
import type { StepDone } from '#domain/record/record.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { type Done, kept } from './reviews/steps.ts';
import { workingDayFrom, workingDaysAfter, workingDaysBefore } from './working-days.ts';

/** One person's year under a policy that sets objectives at its start and assesses them at its end. */
export interface Year {
  /** The place among all people: it spreads the days. */
  place: number;
  person: Staff;
  counting: CycleRules;
  today: Day;
}

/** The days that the three meetings are planned for, within the policy's windows; a few after them. */
export type Meetings = Partial<Record<'planning' | 'interim' | 'annual', Day>>;

/** Whether a policy sets objectives as a step of its own, so that a review lasts a year and is not one meeting. */
export function isWholeYear({ steps }: Pick<Policy, 'steps'>): boolean {
  return steps.some(({ means }) => means === 'planning' || means === 'objectives');
}

/** One person's year: its meetings, held or to come, and what was done until today. */
export function wholeYear(year: Year): Meetings & { steps: StepDone[] } {
  const meetings = meetingsOf(year);
  return { ...meetings, steps: stepsOfYear(year, meetings) };
}

/** When somebody's meetings of a year are planned. */
function meetingsOf({ place, person, counting }: Year): Meetings {
  const { group } = person;
  const { joinedOn, lastDay } = ownPeriodOf(person, counting);
  const planning = windowOf('planning', group, counting);
  const interim = windowOf('interim', group, counting);
  const annual = windowOf('annual', group, counting);
  const share = ((place * 7) % 20) / 20;
  const planned = planning && (place % 13 === 5 ? workingDaysAfter(planning.ends, 25) : within(planning, share, 12));
  const own = joinedOn !== null && (!planned || planned < joinedOn) ? workingDaysAfter(joinedOn, 8) : planned;
  // towards the end of what may be a long window; where there is none and it is wished for, in the middle of the year
  const between = interim ? within({ ...interim, starts: addDays(interim.ends, -40) }, share, 0) : undefined;
  const wished = place % 3 === 0 ? workingDaysAfter(counting.starts, 110) : undefined;
  const held = annual && (place % 13 === 8 ? workingDaysAfter(annual.ends, 3) : within(annual, share / 2, 2));
  const leaves = lastDay !== null && held && lastDay < held ? workingDaysBefore(lastDay, 12) : held;
  const middle = between ?? (counting.policy.steps.some(({ id }) => id === 'interim') ? wished : undefined);
  return {
    ...(own && { planning: own }),
    ...(middle && (own === undefined || middle > own) && { interim: middle }),
    ...(leaves && { annual: leaves }),
  };
}

function stepsOfYear(year: Year, meetings: Meetings): StepDone[] {
  const { place, person, counting, today } = year;
  const { policy } = counting;
  const { planning, interim, annual } = meetings;
  const written = after(annual, 1 + ((place * 5) % 6));
  const signed = after(written, 3 + ((place * 3) % 5));
  const days: readonly Done[] = [
    ['meeting-set', before(planning, 10)],
    ['self-assessment-sent', before(planning, place % 6 === 4 ? 3 : 6)],
    ['planning', planning],
    ['objectives-set', after(planning, place % 4)],
    ['interim-set', after(planning, place % 4)],
    ['interim-self-assessment-sent', before(interim, 6)],
    ['interim', interim],
    ['annual-set', before(annual, 12)],
    ['annual-self-assessment-sent', before(annual, 6)],
    ['meeting', annual],
    ['pay-recommended', after(annual, 1)],
    ['statement-written', written],
    ['commented', after(written, 2)],
    ['signed', signed],
    ['sent-to-headteacher', after(signed, 1)],
    ['pay-decided', after(signed, 3)],
  ];
  const isAsked = (step: StepDone['step']): boolean => {
    const rule = policy.steps.find(({ id }) => id === step);
    return rule !== undefined && appliesTo(rule, person.group) && (!rule.optional || isWished(step, year));
  };
  const first = stuckAt(year);
  const stuck = days.findIndex(([step]) => step === first);
  return kept(policy, stuck < 0 ? days : days.slice(0, stuck)).filter(({ step, on }) => on <= today && isAsked(step));
}

/** A step that the policy leaves open: pay where somebody is on the upper range, the others for every second. */
function isWished(step: StepDone['step'], { place, person }: Year): boolean {
  if (step === 'pay-recommended' || step === 'pay-decided') return person.payRange === 'upper';
  return step === 'interim' || place % 2 === 0;
}

/** The first step that one of so many has not done although its time has come, by their place among them. */
interface Lag {
  among: number;
  stuckAt: Readonly<Partial<Record<number, StepDone['step']>>>;
}

const lags = {
  planning: { among: 17, stuckAt: { 4: 'objectives-set', 13: 'planning' } },
  interim: { among: 17, stuckAt: { 2: 'interim', 9: 'interim' } },
  annual: { among: 11, stuckAt: { 3: 'statement-written', 7: 'signed', 9: 'meeting' } },
} as const satisfies Record<keyof Meetings, Lag>;

/** Whoever is behind with the end of a cycle has caught up so many days after it was due. */
const DAYS_BEHIND = 60;

/** The step at which somebody stands who is behind today. */
function stuckAt({ place, person: { group, leavingDate }, counting, today }: Year): StepDone['step'] | undefined {
  if (leavingDate !== null) return undefined;
  const planning = windowOf('planning', group, counting);
  const interim = windowOf('interim', group, counting);
  const annual = windowOf('annual', group, counting);
  const runs: readonly { lag: Lag; from: Day | undefined; until: Day | undefined }[] = [
    { lag: lags.planning, from: planning?.starts, until: interim?.ends ?? annual?.starts },
    { lag: lags.interim, from: interim?.starts, until: annual?.starts },
    { lag: lags.annual, from: annual?.starts, until: annual && addDays(annual.ends, DAYS_BEHIND) },
  ];
  const running = runs.filter(({ from, until }) => from && until && from <= today && today <= until);
  return running.flatMap(({ lag }) => lag.stuckAt[place % lag.among] ?? [])[0];
}

function within({ starts, ends }: { starts: Day; ends: Day }, share: number, lead: number): Day {
  return workingDayFrom(addDays(starts, lead + Math.floor(share * Math.max(0, daysBetween(starts, ends) - lead))));
}

const after = (of: Day | undefined, days: number) => of && workingDaysAfter(of, days);
const before = (of: Day | undefined, days: number) => of && workingDaysBefore(of, days);
