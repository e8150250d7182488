import { expect, test } from 'vitest';
import type { Answer, Content } from '#domain/form/content.ts';
import type { FormRules } from '#domain/form/form-rules.ts';
import type { Question, QuestionOf } from '#domain/form/kinds/index.ts';
import { progressOf } from '#domain/form/progress.ts';
import type { Side } from '#domain/form/sides.ts';

const nothing: Content = {
  answers: [],
  progress: [],
  objectives: [],
  revisions: [],
  trainingNeeds: [],
  trainingUndertaken: [],
  evidence: [],
  promises: [],
  actions: [],
};
const rules: FormRules = {
  forms: [],
  scales: [],
  standards: [],
  overall: 'unsaid',
  objectives: [],
  mostObjectives: null,
};

const text = (id: string, by: QuestionOf<'text'>['by']): QuestionOf<'text'> => {
  return { id, kind: 'text', by, lines: 3, label: { en: id } };
};
const column = { label: { en: 'Column' } };
const objectives: QuestionOf<'objectives'> = {
  id: 'objectives',
  kind: 'objectives',
  rows: 3,
  label: { en: 'Objectives' },
  columns: { objective: column, criteria: column, monitoring: column },
};

/** How far some questions are, with what is written. */
const progress = (questions: Question[], written: Partial<Content>) =>
  progressOf(questions, { ...nothing, ...written }, rules);

const objective = (of: { text?: string; criteria?: string }) => ({
  id: 'o',
  category: null,
  text: '',
  criteria: '',
  withdrawnOn: null,
  withdrawnWhy: '',
  ...of,
});

const answer = (question: string, side: Side): Answer => ({ question, side, row: '', cell: '', text: 'Yes' });

test('what either side may prepare is optional until somebody has begun', () => {
  const preparation = [text('helped', 'both'), text('hindered', 'both')];
  expect(progress(preparation, {})).toEqual({ kind: 'optional' });
  expect(progress(preparation, { answers: [answer('helped', 'appraiser')] })).toEqual({
    kind: 'part',
    done: 1,
    of: 2,
  });
});

test('what both agree on is to be written, and what is optional is not missed', () => {
  const section = [text('helped', 'agreed'), text('comments', 'both')];
  expect(progress(section, {})).toEqual({ kind: 'not-started' });
  expect(progress(section, { answers: [answer('helped', 'agreed')] })).toEqual({ kind: 'complete' });
});

test('objectives are counted one by one, each with its success criteria', () => {
  const section = [objectives];
  expect(progress(section, {})).toEqual({ kind: 'not-started' });
  const written = objective({ text: 'Run a Welsh club', criteria: 'Twelve children by June' });
  const begun = objective({ text: 'First aid' });
  expect(progress(section, { objectives: [written, begun] })).toEqual({ kind: 'part', done: 1, of: 2 });
  expect(progress(section, { objectives: [written] })).toEqual({ kind: 'complete' });
});
