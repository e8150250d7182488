import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { missingIn } from '#domain/form/check.ts';
import type { Answer } from '#domain/form/content.ts';
import { formRules } from '#domain/policy/form-rules.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { policies } from '#templates/policies/index.ts';
import { records } from '#test/documents/school.ts';
import { policyOfEveryKind } from '#test/policy-of-every-kind.ts';

const [first] = records;
if (!first) throw new Error('the school of the tests has reviews');
const [objective] = first.objectives;
if (!objective) throw new Error('the first review sets an objective');

const empty: ReviewRecord = {
  ...first,
  answers: [],
  objectives: [],
  progress: [],
  trainingNeeds: [],
  trainingUndertaken: [],
  steps: [],
};
const met = { steps: [{ step: 'meeting' as const, on: day('2026-09-14'), reason: '' }] };

/** What a check finds, in a word each: 'needed meeting-day every-fact'. */
function found(record: ReviewRecord, policy: Policy = policyOfEveryKind): string[] {
  const rules = formRules(policy, { kind: 'review', groups: ['class-support'] }, record.objectives);
  const hasMet = record.steps.some(({ step }) => step === 'meeting');
  return missingIn({ content: record, rules, hasMet, brokenPromise: null }).map(
    ({ weight, what, address: { question, row } }) =>
      [weight === 'needed' ? 'needed' : 'worth', what, question, ...(row === '' ? [] : [row])].join(' '),
  );
}

const said = (question: string, cell: string, text: string, row = ''): Answer => ({
  question,
  side: 'agreed',
  row,
  cell,
  text,
});

test('of an empty review the day and an objective are needed, and every question is worth a look', () => {
  expect(found(empty)).toEqual([
    'needed meeting-day every-fact',
    'worth answer-empty stage',
    'worth answer-empty support-given',
    'worth answer-empty next-review',
    'worth answer-empty wished-day',
    'worth answer-empty observations 1', // each leads to its first box
    'worth answer-empty summary well',
    'worth rating-empty standards records',
    'worth rating-empty standards families',
    'worth answer-empty overall',
    'needed no-objective own-objectives',
    'worth answer-empty helped-or-hindered',
  ]);
});

test('each objective is asked for its words, its measure, and what is said of it', () => {
  const one = { ...objective, id: 'o1' as never, category: 'school', text: '', criteria: '' };
  const objectives = found({ ...empty, ...met, objectives: [one] }).filter((line) => /object|note|criteria/.test(line));
  expect(objectives).toEqual([
    'worth note-empty progress o1',
    'worth note-empty grades o1',
    'worth no-objective own-objectives', // the policy has a place for one’s own
    'needed objective-empty objectives o1',
    'worth criteria-empty objectives o1',
  ]);
});

test('one cell of a table, one side of a choice, the agreed rating: what is there is not asked for', () => {
  const answers: Answer[] = [
    said('observations', 'feedback', 'Calm', '2'),
    { question: 'support-given', side: 'appraiser', row: '', cell: '', text: 'yes' },
    said('standards', 'rating', 'met', 'records'),
    { question: 'standards', side: 'appraisee', row: 'families', cell: 'rating', text: 'met' }, // not yet agreed
  ];
  const lines = found({ ...empty, ...met, answers });
  expect(lines.filter((line) => line.startsWith('worth answer-empty observations'))).toEqual([]);
  expect(lines).not.toContain('worth answer-empty support-given');
  expect(lines.filter((line) => line.includes('rating-empty'))).toEqual(['worth rating-empty standards families']);
});

// the policy of the tests gives a rating for 'exceeded' with 'exceeded' alone
test.each<[string[][], string[]]>([
  [[['results', 'exceeded']], ['worth answer-empty overall']],
  [
    [
      ['results', 'exceeded'],
      ['behaviour', 'exceeded'],
    ],
    [],
  ],
  [
    [
      ['results', 'exceeded'],
      ['behaviour', 'must-improve'],
    ],
    ['needed overall-undecided overall'],
  ],
  [
    [
      ['results', 'satisfactory'],
      ['behaviour', 'exceeded'],
      ['decision', 'met'],
    ],
    ['needed overall-undecided overall'],
  ],
  [
    [
      ['results', 'satisfactory'],
      ['behaviour', 'exceeded'],
      ['decision', 'met'],
      ['reason', 'In March'],
    ],
    [],
  ],
])('of the overall rating %j is left %j', (cells, left) => {
  const answers = cells.map(([cell = '', text = '']) => said('overall', cell, text));
  expect(found({ ...empty, ...met, answers }).filter((line) => line.endsWith(' overall'))).toEqual(left);
});

test('what several forms ask is asked for once, and forms that prepare are not looked at', () => {
  const [need] = first.trainingNeeds;
  if (!need) throw new Error('the first review has a training need');
  for (const policy of policies) {
    const lines = found({ ...empty, ...met, trainingNeeds: [{ ...need, action: '' }] }, policy);
    expect(lines.filter((line) => line.includes('need-without-action'))).toHaveLength(1);
    const prepared = policy.forms.filter(({ signed }) => !signed).flatMap(({ sections }) => sections);
    const signed = policy.forms.filter((form) => form.signed).flatMap(({ sections }) => sections);
    const ids = (of: typeof signed) => of.flatMap(({ questions }) => questions.map(({ id }) => id));
    const only = ids(prepared).filter((id) => !ids(signed).includes(id));
    // a missing objective leads to the form that sets objectives, whichever form asks about them
    const looked = lines.filter((line) => !line.includes(' no-objective '));
    expect(looked.filter((line) => only.includes(line.split(' ')[2] ?? ''))).toEqual([]);
  }
});

test('under every policy an empty review needs the day of the meeting, and a word about its objectives', () => {
  for (const policy of policies) {
    const lines = found(empty, policy).map((line) => line.split(' ').slice(0, 2).join(' '));
    expect(lines.filter((line) => line === 'needed meeting-day')).toHaveLength(1);
    expect(lines.filter((line) => line.endsWith('no-objective'))).toHaveLength(1);
  }
});
