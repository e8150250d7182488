import { z } from 'zod';
import { type Answer, answerIn } from './content.ts';
import { type FormRules, scaleOf } from './form-rules.ts';
import type { Side } from './sides.ts';

/** Why an objective was missed: support that was written down did not come, something else beyond the person, or neither. */
export const missedCause = z.enum(['support-not-given', 'no-fault', 'neither']);
export type MissedCause = z.infer<typeof missedCause>;

/** How an objective ended, as an assessment says it where it has no scale of its own. */
export const endedAs = z.enum(['met', 'partly-met', 'not-met']);
export type EndedAs = z.infer<typeof endedAs>;

/** As much of a question as says how an objective ended: in words, or on a scale. */
interface Assessing {
  id: string;
  scale?: string | undefined;
}

/** Whether one side says that an objective was not met: in words, or by the end of a scale that is not the best. */
export function isMissed(
  { id: question, scale }: Assessing,
  { side, row, answers }: { side: Side; row: string; answers: readonly Answer[] },
  rules: Pick<FormRules, 'scales'>,
): boolean {
  const rating = scaleOf(scale, rules);
  if (rating === undefined) return answerIn(answers, { question, side, row, cell: 'outcome' }) === 'not-met';
  const ends = [rating.points[0]?.value, rating.points.at(-1)?.value];
  const worst = ends.find((value) => value !== rating.best);
  return answerIn(answers, { question, side, row, cell: 'rating' }) === worst;
}

/** Whether it was said why an objective was missed: a choice and a sentence. */
export function isAnswered({ cause, said }: { cause: string; said: string }): boolean {
  return cause !== '' && said.trim() !== '';
}
