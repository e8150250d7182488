import { isDay } from '#domain/days/dates.ts';
import { questionsOf } from '#domain/policy/form.ts';
import type { Problem } from '#domain/problems.ts';
import type { Answer } from '#domain/review/review.ts';
import { boxesOf, type Holds } from './boxes.ts';
import type { FormRules } from './form-rules.ts';

/**
 * What is wrong with an answer: a question that the forms do not ask, a box that it does not have, or something that
 * may not stand there. Empty may stand everywhere: it is 'not answered'.
 */
export function answerProblem({ questionId, side, cell, text }: Answer, rules: FormRules): Problem | undefined {
  const question = rules.forms.flatMap(questionsOf).find(({ id }) => id === questionId);
  if (!question) return { code: 'field-unknown', field: 'questionId' };
  const boxes = boxesOf(question, rules).filter((box) => box.cell === cell);
  if (boxes.length === 0) return { code: 'field-unknown', field: 'cell' };
  const box = boxes.find((one) => one.side === side);
  if (!box) return { code: 'field-unknown', field: 'side' };
  return text === '' ? undefined : problems[box.holds.kind](text, box.holds);
}

const problems: Record<Holds['kind'], (text: string, holds: Holds) => Problem | undefined> = {
  prose: () => undefined,
  day: (text) => (isDay(text) ? undefined : { code: 'field-not-a-day', field: 'text' }),
  'one-of': (text, holds) =>
    holds.kind === 'one-of' && holds.values.includes(text) ? undefined : { code: 'field-unknown', field: 'text' },
};
