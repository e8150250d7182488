import type { Cycle } from '#domain/cycle/cycle.ts';
import { type Day, daysBetween } from '#domain/days/dates.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { StepId } from '#domain/policy/steps.ts';
import type { StepDone } from '#domain/record/record.ts';
import type { PersonKey } from '#templates/demo/staff/people.ts';
import { workingDaysAfter, workingDaysBefore } from '#templates/demo/working-days.ts';

/** How far the review of somebody who is behind has come, in working days before the day on which the school is seen. */
interface Standing {
  invited?: number;
  meeting?: number;
  written?: number;
  signed?: number;
}

/** Who is behind in the current cycle on every day of it, and has done nothing where no day is given. */
const behindAllYear: Readonly<Partial<Record<PersonKey, Standing>>> = {
  sian: { meeting: 9, written: 6 },
  aoife: { meeting: 6, written: 2 },
  beca: { meeting: 7 },
  owain: { meeting: 6 },
  ben: { invited: 5 },
  morfudd: {},
};

/** Who else is, in the weeks after the meetings were due. */
const behindInAutumn: Readonly<Partial<Record<PersonKey, Standing>>> = {
  huw: { meeting: 13, written: 9, signed: 5 },
  nasreen: { meeting: 12, written: 9 },
  anwen: { meeting: 3 },
  hawa: { invited: 9 },
  lowri: {},
};

/** Autumn ends so many days after a cycle began. */
const AUTUMN = 120;

export type Done = readonly [StepId, Day | undefined];

/** A review that is one meeting: the day of the meeting, held or to come, once it is set, and what was done. */
export interface OneMeeting {
  annual?: Day;
  steps: StepDone[];
}

/** The review of somebody in a cycle that is one meeting, as far as it has come on a day. */
export function oneMeeting(
  { key, place }: { key: PersonKey; place: number },
  { policy, starts, isCurrent, today }: Pick<Cycle, 'policy' | 'starts'> & { isCurrent: boolean; today: Day },
): OneMeeting {
  const behind = isCurrent ? standingOn(key, daysBetween(starts, today)) : undefined;
  const days = behind ? daysOfWhoIsBehind(behind, today) : daysInTurn(place, starts);
  const meeting = days.find(([step]) => step === 'meeting')?.[1] ?? workingDaysAfter(today, 3 + (place % 8));
  const steps = kept(policy, days).filter(({ on }) => on <= today);
  return hasDone(steps, 'meeting-set') ? { annual: meeting, steps } : { steps };
}

function standingOn(key: PersonKey, daysSoFar: number): Standing | undefined {
  return behindAllYear[key] ?? (daysSoFar <= AUTUMN ? behindInAutumn[key] : undefined);
}

function daysOfWhoIsBehind({ meeting, written, signed, invited }: Standing, today: Day): readonly Done[] {
  const ago = (days: number | undefined) => (days === undefined ? undefined : workingDaysBefore(today, days));
  const set = meeting === undefined ? invited : meeting + 10;
  return [
    ['meeting-set', ago(set)],
    ['pre-review-sent', ago(set === undefined ? undefined : set - 1)],
    ['meeting', ago(meeting)],
    ['statement-written', ago(written)],
    ['signed', ago(signed)],
  ];
}

/** The days of everybody else: the meetings are spread over the first weeks of the cycle, and a few come after them. */
function daysInTurn(place: number, starts: Day): readonly Done[] {
  const meeting = workingDaysAfter(starts, place % 26 === 8 ? 26 : 6 + ((place * 7) % 15));
  // at most six days each way: most within five, some late
  const written = workingDaysAfter(meeting, 1 + ((place * 5) % 6));
  const signed = workingDaysAfter(written, (place * 3) % 7);
  const sent = workingDaysAfter(signed, 1);
  return [
    ['meeting-set', workingDaysAfter(starts, 2 + (place % 3))],
    ['pre-review-sent', workingDaysAfter(starts, 3 + (place % 3))],
    ['meeting', meeting],
    ['statement-written', written],
    ['signed', signed],
    ['sent-to-headteacher', sent],
    ['copies-given', sent],
    ['training-notified', workingDaysAfter(sent, 2)],
    ['interim', place % 3 === 0 ? workingDaysAfter(meeting, 95) : undefined],
  ];
}

/** Whether a step was done. */
export function hasDone(steps: readonly StepDone[], wanted: StepId): boolean {
  return dayOfStep(steps, wanted) !== undefined;
}

/** The day on which a step was done. */
export function dayOfStep(steps: readonly StepDone[], wanted: StepId): Day | undefined {
  return steps.find(({ step }) => step === wanted)?.on;
}

/** Of steps and their days, those that the policy has and that were done. */
export function kept(policy: Pick<Policy, 'steps'>, steps: readonly Done[]): StepDone[] {
  return steps.flatMap(([step, on]) =>
    on !== undefined && policy.steps.some(({ id }) => id === step) ? [{ step, on, reason: '' }] : [],
  );
}
