import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import { recordKind } from '#domain/record/record-kind.ts';
import { type Bilingual, saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { groups, type Phase, type PhaseId } from './groups.ts';
import { clause } from './values.ts';
import { when } from './when.ts';

/** The name of a step, the policy's own. */
export const stepId = slug;
export type StepId = z.infer<typeof stepId>;

/**
 * What the program must know of a step: that the year is planned with it, or the objectives are then set; that it is the
 * meeting which the statement follows; that the statement is then written; that both have signed it; that pay is then decided. Every other step is
 * listed, dated and waited for by its name alone.
 */
export const stepMeaning = z.enum(['planning', 'objectives', 'meeting', 'statement', 'signed', 'pay']);
export type StepMeaning = z.infer<typeof stepMeaning>;

export const waitsFor = z.enum(['appraiser', 'appraisee', 'headteacher', 'office', 'governors']);
export type WaitsFor = z.infer<typeof waitsFor>;

export const step = z.strictObject({
  id: stepId,
  /** What was done: 'Meeting held'. */
  label: saidSchema,
  /** What is to be done: 'Hold the meeting'; where it is left out, the label says both. */
  task: saidSchema.optional(),
  /** Left out for a step that the program need not understand. */
  means: stepMeaning.optional(),
  /** The kind of record that it is a step of: a review where it is left out. */
  about: recordKind.optional(),
  waitsFor,
  groups,
  optional: z.boolean(),
  clause,
});
export type Step = z.infer<typeof step>;

export const deadline = z.strictObject({
  id: slug,
  step: stepId,
  /** The kind of record that it is a deadline of: a review where it is left out. */
  about: recordKind.optional(),
  groups,
  /** Of which periods; of all where it is left out. */
  periods: z.array(slug).min(1).optional(),
  when,
  /** For whoever may still plan after its day (`joining`): the day by which they plan instead, or it does not run. */
  joiners: z.enum(['own-day', 'none']),
  clause,
});
export type DeadlineRule = z.infer<typeof deadline>;

/** A step in words while it waits: what is to be done; the id of a step that the policy no longer has. */
export function taskOf(id: StepId, steps: readonly Pick<Step, 'id' | 'label' | 'task'>[]): Bilingual {
  const found = steps.find((one) => one.id === id);
  return found?.task ?? found?.label ?? { en: id };
}

/** A step in words once it is done; the id of a step that the policy no longer has. */
export function labelOf(id: StepId, steps: readonly Pick<Step, 'id' | 'label'>[]): Bilingual {
  return steps.find((one) => one.id === id)?.label ?? { en: id };
}

type MeaningfulStep = Pick<Step, 'id' | 'means'>;

/** The step of a policy that has a meaning; undefined where the policy has none such. */
export function stepThatMeans(means: StepMeaning, steps: readonly MeaningfulStep[]): StepId | undefined {
  return steps.find((one) => one.means === means)?.id;
}

/** The day on which the step with a meaning was done; undefined while it is not. */
export function doneOn(
  means: StepMeaning,
  done: readonly { step: StepId; on: Day }[],
  steps: readonly MeaningfulStep[],
): Day | undefined {
  const wanted = stepThatMeans(means, steps);
  return done.find(({ step: id }) => id === wanted)?.on;
}

type Meetings = { phases: readonly Pick<Phase, 'id' | 'held' | 'booked'>[] };

/** The step that is done when the meeting of a phase was held; undefined for a phase that the policy does not have. */
export function meetingStep(phase: PhaseId, { phases }: Meetings): StepId | undefined {
  return phases.find(({ id }) => id === phase)?.held;
}

/** The step that is done when the meeting of a phase is booked; undefined where the policy has none. */
export function bookingStep(phase: PhaseId, { phases }: Meetings): StepId | undefined {
  return phases.find(({ id }) => id === phase)?.booked;
}

/** The phase whose meeting is the one that the statement follows; undefined where none is. */
export function statementPhase({
  phases,
  steps,
}: Meetings & { steps: readonly MeaningfulStep[] }): PhaseId | undefined {
  const meeting = stepThatMeans('meeting', steps);
  return phases.find(({ held }) => held === meeting)?.id;
}

/** Whether a step comes after the signing, so that a signed review still waits for it. */
export function followsSigning(of: StepId, steps: readonly MeaningfulStep[]): boolean {
  const order = steps.map(({ id }) => id);
  const signing = steps.findIndex(({ means }) => means === 'signed');
  return signing >= 0 && order.indexOf(of) > signing;
}
