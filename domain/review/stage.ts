import { z } from 'zod';
import type { StepId } from '#domain/policy/steps.ts';
import type { ReviewRecord } from './review.ts';

/** How far a review has come, for lists and for the bar on Home. */
export const reviewStage = z.enum(['not-started', 'planned', 'writing', 'to-sign', 'signed']);
export type ReviewStage = z.infer<typeof reviewStage>;

/**
 * The stage of a review that was read whole: signed, else waiting to be signed once its statement is written, else
 * planned while its objectives are set and the meeting at the end is still to come, else being written. Rows carried
 * forward from last year are not yet work on this one.
 */
export function stageOf({ review, steps, answers, objectives, progress }: ReviewRecord): ReviewStage {
  const isDone = (id: StepId): boolean => steps.some(({ step }) => step === id);
  if (review.state === 'signed') return 'signed';
  if (isDone('statement-written')) return 'to-sign';
  if ((isDone('objectives-set') || isDone('planning')) && !isDone('meeting')) return 'planned';
  const isBegun =
    steps.length > 0 ||
    answers.some((answer) => answer.text !== '') ||
    objectives.length > 0 ||
    progress.some((row) => row.progress !== '');
  return isBegun ? 'writing' : 'not-started';
}

/** The stages that reviews under a policy go through: 'planned' only where it has objectives set as a step of its own. */
export function stagesUnder(steps: readonly { id: StepId }[]): ReviewStage[] {
  const plans = steps.some(({ id }) => id === 'objectives-set' || id === 'planning');
  return reviewStage.options.filter((stage) => stage !== 'planned' || plans);
}
