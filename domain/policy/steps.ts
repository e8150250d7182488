import { z } from 'zod';
import { dayUnit } from '#domain/days/day-unit.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { groups, type PhaseId, phaseId } from './groups.ts';
import { bound, clause, countFrom, orAsked } from './values.ts';

/**
 * The steps of one review, each with a day on which it was done and somebody it waits for. 'meeting' is the one that
 * the statement follows; 'planning' and 'interim' are meetings of their own where the policy holds them apart.
 */
export const stepId = z.enum([
  'meeting-set',
  'pre-review-sent',
  'self-assessment-sent',
  'planning',
  'objectives-set',
  'interim-set',
  'interim-self-assessment-sent',
  'interim',
  'annual-set',
  'annual-self-assessment-sent',
  'meeting',
  'statement-written',
  'commented',
  'signed',
  'sent-to-headteacher',
  'copies-given',
  'training-notified',
  'pay-recommended',
  'pay-decided',
]);
export type StepId = z.infer<typeof stepId>;

export const waitsFor = z.enum(['appraiser', 'appraisee', 'headteacher', 'office', 'governors']);
export type WaitsFor = z.infer<typeof waitsFor>;

export const step = z.strictObject({
  id: stepId,
  label: saidSchema,
  waitsFor,
  groups,
  optional: z.boolean(),
  clause,
});
export type Step = z.infer<typeof step>;

/** How the last day of a deadline is found. */
const when = z.discriminatedUnion('kind', [
  /** So many days after a step was done. */
  z.strictObject({ kind: z.literal('after'), step: stepId, amount: orAsked(countFrom(0)), unit: orAsked(dayUnit) }),
  /** So many days before a booked meeting. */
  z.strictObject({
    kind: z.literal('before'),
    phase: phaseId,
    amount: orAsked(countFrom(0)),
    unit: orAsked(dayUnit),
  }),
  /** A day of the cycle. */
  z.strictObject({ kind: z.literal('by'), day: bound }),
  /** The last day of a phase's window. */
  z.strictObject({ kind: z.literal('window'), phase: phaseId }),
]);

export const deadline = z.strictObject({
  id: slug,
  step: stepId,
  groups,
  /** Of which periods; of all where it is left out. */
  periods: z.array(slug).min(1).optional(),
  when,
  /** For whoever may still plan after its day (`joining`): the day by which they plan instead, or it does not run. */
  joiners: z.enum(['own-day', 'none']),
  clause,
});
export type DeadlineRule = z.infer<typeof deadline>;

const stepOfPhase = { planning: 'planning', interim: 'interim', annual: 'meeting' } satisfies Record<PhaseId, StepId>;

/** The step that is done when the meeting of a phase was held. */
export function meetingStep(phase: PhaseId): StepId {
  return stepOfPhase[phase];
}

/** Whether a step comes after the signing, so that a signed review still waits for it. */
export function followsSigning(of: StepId, steps: readonly Pick<Step, 'id'>[]): boolean {
  const order = steps.map(({ id }) => id);
  return order.includes('signed') && order.indexOf(of) > order.indexOf('signed');
}
