import { expect, test } from 'vitest';
import type { ObjectiveId, ReviewId } from '#domain/ids.ts';
import type { QuestionOf } from '#domain/policy/form.ts';
import type { ObjectiveRow, OpenReview } from '#renderer/form/open-review.ts';
import { sectionStatus, type Written } from '#renderer/form/section-status.ts';
import type { EditorSection } from '#renderer/form/sections.ts';

const empty: Written = {
  answers: [],
  progress: [],
  objectives: [],
  trainingNeeds: [],
  trainingUndertaken: [],
  forms: [],
  scales: [],
  standards: [],
  overall: 'unsaid',
};
const reviewOf = (written: Partial<Written>): Written => ({ ...empty, ...written });

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

const sectionOf = (...questions: EditorSection['questions']): EditorSection => {
  return { id: 'section', formId: 'statement', formTitle: 'Form', title: 'Section', questions };
};

function objective(of: Partial<ObjectiveRow>): ObjectiveRow {
  const ids = { id: 'o' as ObjectiveId, reviewId: 'r' as ReviewId }; // any will do here
  return {
    ...ids,
    position: 1,
    text: '',
    criteria: '',
    monitoring: '',
    targetDay: null,
    category: null,
    priority: '',
    continues: null,
    ...of,
  };
}

const answer = (questionId: string, side: OpenReview['answers'][number]['side']) => ({
  questionId,
  side,
  cell: '',
  text: 'Yes',
});

test('what either side may prepare is optional until somebody has begun', () => {
  const preparation = sectionOf(text('helped', 'both'), text('hindered', 'both'));
  expect(sectionStatus(preparation, reviewOf({}))).toEqual({ kind: 'optional' });
  expect(sectionStatus(preparation, reviewOf({ answers: [answer('helped', 'appraiser')] }))).toEqual({
    kind: 'part',
    done: 1,
    of: 2,
  });
});

test('what both agree on is to be written, and what is optional is not missed', () => {
  const section = sectionOf(text('helped', 'agreed'), text('comments', 'both'));
  expect(sectionStatus(section, reviewOf({}))).toEqual({ kind: 'not-started' });
  expect(sectionStatus(section, reviewOf({ answers: [answer('helped', 'agreed')] }))).toEqual({ kind: 'complete' });
});

test('objectives are counted one by one, each with its success criteria', () => {
  const section = sectionOf(objectives);
  expect(sectionStatus(section, reviewOf({}))).toEqual({ kind: 'not-started' });
  const written = objective({ text: 'Run a Welsh club', criteria: 'Twelve children by June' });
  const begun = objective({ text: 'First aid' });
  expect(sectionStatus(section, reviewOf({ objectives: [written, begun] }))).toEqual({ kind: 'part', done: 1, of: 2 });
  expect(sectionStatus(section, reviewOf({ objectives: [written] }))).toEqual({ kind: 'complete' });
});
