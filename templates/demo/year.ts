import { type Counting, windowOf } from '#domain/cycle-days.ts';
import { addDays, type Day, daysBetween } from '#domain/dates.ts';
import { ownPeriodOf } from '#domain/own-period.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import { isAbout, type Policy } from '#domain/policy.ts';
import type { StepDone } from '#domain/review.ts';
import type { Staff } from '#domain/staff.ts';
import { type Done, kept } from './steps.ts';
import { workingDayFrom, workingDaysAfter, workingDaysBefore } from './working-days.ts';

/** One person's year under a policy that sets objectives at its start and assesses them at its end. */
export interface Year {
  /** The place among all people: it spreads the days. */
  place: number;
  person: Staff;
  counting: Counting;
  today: Day;
}

/** The days that the three meetings are planned for, within the policy's windows; a few after them. */
export type Meetings = Partial<Record<PhaseId, Day>>;

/** Whether a policy sets objectives as a step of its own, so that a review lasts a year and is not one meeting. */
export function isWholeYear({ steps }: Pick<Policy, 'steps'>): boolean {
  return steps.some(({ id }) => id === 'planning' || id === 'objectives-set');
}

/** When somebody's meetings of a year are planned. */
export function meetingsOf({ place, person, counting }: Year): Meetings {
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

/** What was done of a year until today. */
export function stepsOfYear(year: Year, meetings: Meetings): StepDone[] {
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
    return rule !== undefined && isAbout(rule, person.group) && (!rule.optional || isWished(step, year));
  };
  const left = leftUndone(year);
  return kept(policy, days).filter(({ step, on }) => on <= today && isAsked(step) && !left.has(step));
}

/** A step that the policy leaves open: pay where somebody is on the upper range, the others for every second. */
function isWished(step: StepDone['step'], { place, person }: Year): boolean {
  if (step === 'pay-recommended' || step === 'pay-decided') return person.payRange === 'upper';
  return step === 'interim' || place % 2 === 0;
}

const fromMeeting = ['meeting', 'pay-recommended', 'statement-written', 'commented', 'signed'] as const;
const afterSigning = ['sent-to-headteacher', 'pay-decided'] as const;

/** In the weeks after the last meetings of a cycle were due, some were not held, others not written or not signed. */
function leftUndone({ place, person, counting, today }: Year): ReadonlySet<StepDone['step']> {
  const annual = windowOf('annual', person.group, counting);
  const isLate = annual !== undefined && today >= annual.starts && today <= addDays(annual.ends, 60);
  const upTo = isLate && person.leavingDate === null ? behind[place % 11] : undefined;
  const all = [...fromMeeting, ...afterSigning];
  return new Set(upTo === undefined ? [] : all.slice(upTo));
}

/** How many of the last steps some have done, by their place among eleven. */
const behind: Readonly<Record<number, number>> = { 3: 2, 7: 4, 9: 0 };

function within({ starts, ends }: { starts: Day; ends: Day }, share: number, lead: number): Day {
  return workingDayFrom(addDays(starts, lead + Math.floor(share * Math.max(0, daysBetween(starts, ends) - lead))));
}

const after = (of: Day | undefined, days: number) => of && workingDaysAfter(of, days);
const before = (of: Day | undefined, days: number) => of && workingDaysBefore(of, days);
