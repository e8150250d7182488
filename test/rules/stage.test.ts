import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { Step, StepId } from '#domain/policy/steps.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { type ReviewStage, stageOf, stagesUnder } from '#domain/review/stage.ts';
import { policies } from '#templates/policies/index.ts';
import { spt } from '#templates/policies/spt.ts';
import { williamstown } from '#templates/policies/williamstown.ts';
import { records } from '#test/documents/school.ts';

const [full] = records;
if (!full) throw new Error('the school of the tests has reviews');

const steps: Step[] = [...spt.steps, ...williamstown.steps.filter(({ id }) => spt.steps.every((one) => one.id !== id))];

function review(steps: StepId[], more: Partial<ReviewRecord> = {}): ReviewRecord {
  const empty = { answers: [], objectives: [], progress: [], signatures: [] };
  const made = steps.map((step) => ({ step, on: day('2026-09-14'), reason: '' }));
  return {
    ...(full as ReviewRecord),
    ...empty,
    review: { ...(full as ReviewRecord).review, state: 'open' },
    steps: made,
    ...more,
  };
}

const prose = { question: 'comments', side: 'agreed', row: '', cell: '', text: 'Yes' } as const;

test.each<[string, ReviewRecord, ReviewStage]>([
  ['nothing was done', review([]), 'not-started'],
  [
    'what was carried forward from last year stands there',
    review([], { progress: full.progress.map((row) => ({ ...row, progress: '' })) }),
    'not-started',
  ],
  ['the first words are written', review([], { answers: [prose] }), 'writing'],
  ['an answer was taken back', review([], { answers: [{ ...prose, text: '' }] }), 'not-started'],
  ['a date is set', review(['meeting-set']), 'writing'],
  ['both met to plan', review(['planning']), 'planned'],
  ['the objectives are set in writing', review(['planning', 'objectives-set'], { answers: [prose] }), 'planned'],
  ['the interim review is held', review(['objectives-set', 'interim']), 'planned'],
  ['both met at the end', review(['objectives-set', 'meeting']), 'writing'],
  ['both met, where nothing is planned apart', review(['meeting-set', 'meeting']), 'writing'],
  ['the statement is written', review(['objectives-set', 'meeting', 'statement-written']), 'to-sign'],
  ['both signed', review(['meeting'], { review: { ...full.review, state: 'signed' } }), 'signed'],
])('when %s, a review is at its stage', (_, record, stage) => {
  expect(stageOf(record.review, record, steps)).toBe(stage);
});

test('only reviews under a policy that plans apart are ever planned', () => {
  const planned = policies.filter(({ steps }) => stagesUnder(steps).includes('planned')).map(({ id }) => id);
  expect(planned).toEqual(policies.map(({ id }) => id).filter((id) => id !== 'williamstown'));
  expect(stagesUnder([{ means: 'meeting' }])).toEqual(['not-started', 'writing', 'to-sign', 'signed']);
});
