import { z } from 'zod';
import type { ReviewRecord } from './review.ts';

/** How far a review has come, for lists and for the bar on Home. */
export const reviewStage = z.enum(['not-started', 'writing', 'to-sign', 'signed']);
export type ReviewStage = z.infer<typeof reviewStage>;

/** What decides the stage; lists read no more than this of a review. */
export interface StageFacts {
  signed: boolean;
  statementWritten: boolean;
  /** Any step done, or anything written. */
  begun: boolean;
}

/** The stage of a review: signed, else waiting to be signed once its statement is written, else being written. */
export function stageFrom(facts: StageFacts): ReviewStage {
  if (facts.signed) return 'signed';
  if (facts.statementWritten) return 'to-sign';
  return facts.begun ? 'writing' : 'not-started';
}

/** The stage of a review that was read whole. Rows carried forward from last year are not yet work on this one. */
export function stageOf(record: ReviewRecord): ReviewStage {
  return stageFrom({
    signed: record.review.state === 'signed',
    statementWritten: record.steps.some((done) => done.step === 'statement-written'),
    begun:
      record.steps.length > 0 ||
      record.answers.some((answer) => answer.text !== '') ||
      record.objectives.length > 0 ||
      record.progress.some((row) => row.progress !== ''),
  });
}
