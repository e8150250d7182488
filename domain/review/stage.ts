import { z } from 'zod';
import { doneOn, type Step, type StepMeaning } from '#domain/policy/steps.ts';
import type { RecordContents, RecordHead, StepDone } from '#domain/record/record.ts';

/** How far a record has come, for lists and for the bar on Home. */
export const reviewStage = z.enum(['not-started', 'planned', 'writing', 'to-sign', 'signed']);
export type ReviewStage = z.infer<typeof reviewStage>;

/** What shows that a record was worked on. */
interface Work extends Pick<RecordContents, 'answers' | 'objectives' | 'progress'> {
  steps: readonly Pick<StepDone, 'step' | 'on'>[];
}

/** The same, where only it is known whether anything was written. */
interface WorkInShort {
  steps: readonly Pick<StepDone, 'step' | 'on'>[];
  isWritten: boolean;
}

/**
 * The stage of a record that was read whole: signed, else waiting to be signed once its statement is written, else
 * planned while its objectives are set and the meeting at the end is still to come, else being written. Rows carried
 * forward from last year are not yet work on this one.
 */
export function stageOf(
  head: Pick<RecordHead, 'state'>,
  { steps, answers, objectives, progress }: Work,
  policySteps: readonly Step[],
): ReviewStage {
  const isWritten =
    answers.some((answer) => answer.text !== '') ||
    objectives.length > 0 ||
    progress.some((row) => row.progress !== '');
  return stageInShort(head, { steps, isWritten }, policySteps);
}

/** The same of a record that was not read whole. */
export function stageInShort(
  { state }: Pick<RecordHead, 'state'>,
  { steps, isWritten }: WorkInShort,
  policySteps: readonly Step[],
): ReviewStage {
  const isDone = (means: StepMeaning): boolean => doneOn(means, steps, policySteps) !== undefined;
  if (state === 'signed') return 'signed';
  if (isDone('statement')) return 'to-sign';
  if ((isDone('objectives') || isDone('planning')) && !isDone('meeting')) return 'planned';
  return steps.length > 0 || isWritten ? 'writing' : 'not-started';
}

/** The stages that reviews under a policy go through: 'planned' only where it has objectives set as a step of its own. */
export function stagesUnder(steps: readonly Pick<Step, 'means'>[]): ReviewStage[] {
  const plans = steps.some(({ means }) => means === 'objectives' || means === 'planning');
  return reviewStage.options.filter((stage) => stage !== 'planned' || plans);
}
