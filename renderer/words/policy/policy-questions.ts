import type { Question } from '#domain/form/kinds/index.ts';
import { counted } from '#renderer/words/counted.ts';
import { listed } from '#renderer/words/days/days.ts';
import type { PolicyReading } from './policy-days.ts';
import { policyLabels } from './policy-labels.ts';
import { said } from './policy-said.ts';

const linesOnPaper = counted({ one: '# line on paper', other: '# lines on paper' });
const rowsOnPaper = counted({ one: '# row on paper', other: '# rows on paper' });

/** A question with everything that can be changed about it: '‘What helped?’ Text, answered by either or both, 4 lines'. */
export function questionInWords(question: Question, told: PolicyReading): string {
  const { label, hint, kind } = question;
  const details = [
    ...('by' in question ? [policyLabels.by[question.by]] : []),
    ...('lines' in question ? [linesOnPaper(question.lines)] : []),
    ...('rows' in question && typeof question.rows === 'number' ? [rowsOnPaper(question.rows)] : []),
    ...optionsOf(question, told),
    ...(hint === undefined ? [] : [`hint: ${said(hint, told)}`]),
  ];
  return `‘${said(label, told)}’ ${[policyLabels.questions[kind], ...details].join(', ')}`;
}

function optionsOf(question: Question, told: PolicyReading): string[] {
  if ('items' in question) return [listed(question.items.map(({ label }) => `‘${said(label, told)}’`))];
  if ('options' in question) return [`of ${listed(question.options.map(({ label }) => `‘${said(label, told)}’`))}`];
  if (!('columns' in question)) return [];
  const columns = Array.isArray(question.columns) ? question.columns : Object.values(question.columns);
  const labels = columns.flatMap((column) => (column === undefined ? [] : [`‘${said(column.label, told)}’`]));
  return [`columns ${listed(labels)}`];
}
