import type { Day } from '#domain/dates.ts';
import type { StepId } from '#domain/policy/steps.ts';
import type { Policy } from '#domain/policy.ts';
import type { StepDone } from '#domain/review.ts';
import type { PersonKey } from './people.ts';
import { workingDaysAfter, workingDaysBefore } from './working-days.ts';

/** How far a review of the current cycle has come, in working days before today. */
interface Standing {
  invited?: number;
  meeting?: number;
  written?: number;
  signed?: number;
  sent?: number;
}

/**
 * The current cycle's reviews. A policy that gives five, five and ten days finds late among them: the statements of beca
 * and owain, the signatures of sian and nasreen, and nasreen's and huw's way to the headteacher. Who is not named here
 * has not begun.
 */
const standings: Readonly<Partial<Record<PersonKey, Standing>>> = {
  gethin: { meeting: 22, written: 19, signed: 15, sent: 14 },
  eirlys: { meeting: 21, written: 15, signed: 11, sent: 10 },
  ffion: { meeting: 20, written: 17, signed: 13, sent: 12 },
  elen: { meeting: 19, written: 16, signed: 14, sent: 13 },
  delyth: { meeting: 19, written: 15, signed: 10, sent: 8 },
  dewi: { meeting: 18, written: 14, signed: 12, sent: 11 },
  agnieszka: { meeting: 17, written: 14, signed: 10, sent: 9 },
  zuzanna: { meeting: 16, written: 12, signed: 9, sent: 7 },
  gaynor: { meeting: 15, written: 11, signed: 8, sent: 6 },
  huw: { meeting: 13, written: 9, signed: 5 },
  nasreen: { meeting: 12, written: 9 },
  sian: { meeting: 9, written: 6 },
  krzysztof: { meeting: 8, written: 4 },
  aoife: { meeting: 6, written: 2 },
  joanne: { meeting: 5, written: 1 },
  carys: { meeting: 4, written: 1 },
  beca: { meeting: 7 },
  owain: { meeting: 6 },
  catrin: { meeting: 4 },
  anwen: { meeting: 3 },
  morfudd: { meeting: 2 },
  rhys: { meeting: 1 },
  hawa: { invited: 9 },
  tegan: { invited: 6 },
  ben: { invited: 5 },
  glenda: { invited: 3 },
};

export type Done = readonly [StepId, Day | undefined];

/** What was done in the current cycle, seen from today. */
export function stepsSoFar(key: PersonKey, policy: Policy, today: Day): StepDone[] {
  const { meeting, written, signed, sent, invited } = standings[key] ?? {};
  const ago = (days: number | undefined) => (days === undefined ? undefined : workingDaysBefore(today, days));
  const set = meeting === undefined ? invited : meeting + 10;
  return kept(policy, [
    ['meeting-set', ago(set)],
    ['pre-review-sent', ago(set === undefined ? undefined : set - 1)],
    ['meeting', ago(meeting)],
    ['statement-written', ago(written)],
    ['signed', ago(signed)],
    ['sent-to-headteacher', ago(sent)],
    ['copies-given', ago(sent)],
    ['training-notified', ago(sent)],
  ]);
}

/** What was done in a finished cycle that began on a day; `place` spreads the meetings over its first weeks. */
export function finishedSteps(place: number, policy: Policy, starts: Day): StepDone[] {
  const meeting = workingDaysAfter(starts, 8 + place);
  // at most six days each way: most within five, some late
  const written = workingDaysAfter(meeting, 1 + ((place * 5) % 6));
  const signed = workingDaysAfter(written, (place * 3) % 7);
  const sent = workingDaysAfter(signed, 1);
  return kept(policy, [
    ['meeting-set', workingDaysAfter(starts, 2 + (place % 3))],
    ['pre-review-sent', workingDaysAfter(starts, 3 + (place % 3))],
    ['meeting', meeting],
    ['statement-written', written],
    ['signed', signed],
    ['sent-to-headteacher', sent],
    ['copies-given', sent],
    ['training-notified', workingDaysAfter(sent, 2)],
    ['interim', place % 3 === 0 ? workingDaysAfter(meeting, 95) : undefined],
  ]);
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
    on !== undefined && policy.steps.some(({ id }) => id === step) ? [{ step, on }] : [],
  );
}
