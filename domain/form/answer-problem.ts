import { isDay } from '#domain/days/dates.ts';
import type { Holds } from './box.ts';
import { boxesOf } from './boxes.ts';
import type { Answer } from './content.ts';
import { type FormRules, questionsOf } from './form-rules.ts';
import type { Question } from './kinds/index.ts';

/** What is wrong with an answer, and with which part of it. */
export interface AnswerProblem {
  code: 'field-unknown' | 'field-not-a-day';
  field: keyof Answer;
}

/**
 * What is wrong with an answer: a question that the forms do not ask, a box that it does not have, or something that
 * may not stand there. Empty may stand everywhere: it is 'not answered'.
 */
export function answerProblem(answer: Answer, rules: FormRules<Question>): AnswerProblem | undefined {
  const question = rules.forms.flatMap(questionsOf).find(({ id }) => id === answer.question);
  if (!question) return { code: 'field-unknown', field: 'question' };
  const inRow = boxesOf(question, rules).filter(({ row }) => row === answer.row);
  if (inRow.length === 0) return { code: 'field-unknown', field: 'row' };
  const inCell = inRow.filter(({ cell }) => cell === answer.cell);
  if (inCell.length === 0) return { code: 'field-unknown', field: 'cell' };
  const box = inCell.find(({ side }) => side === answer.side);
  if (!box) return { code: 'field-unknown', field: 'side' };
  return answer.text === '' ? undefined : problems[box.holds.kind](answer.text, box.holds);
}

const problems: Record<Holds['kind'], (text: string, holds: Holds) => AnswerProblem | undefined> = {
  prose: () => undefined,
  day: (text) => (isDay(text) ? undefined : { code: 'field-not-a-day', field: 'text' }),
  'one-of': (text, holds) =>
    holds.kind === 'one-of' && holds.values.includes(text) ? undefined : { code: 'field-unknown', field: 'text' },
};
