import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { Box } from '#domain/form/box.ts';
import { boxesOf } from '#domain/form/boxes.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import { kinds } from '#domain/form/kinds/index.ts';
import { adoptEveryKind, policyOfEveryKind } from '#test/policy-of-every-kind.ts';
import { openOffice } from './office.ts';
import { openCycle, reviewOf, setUpSchool } from './school-year.ts';

/** A review under a policy that asks every kind of question. */
async function reviewOfEveryKind() {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  await adoptEveryKind(office);
  const reviewId = reviewOf(await openCycle(office), people.nia);
  const add = async (category: string | null) =>
    (await office.ask('rows.add', { kind: 'objective', recordId: reviewId, continues: null, category })).rowId;
  const open = () => office.ask('reviews.byId', { reviewId });
  const box = (question: string, side: Box['side'], row = '', cell = '') => ({
    recordId: reviewId,
    question,
    side,
    row,
    cell,
  });
  return { office, reviewId, add, open, box };
}

/** Something that may stand in a box. */
function something({ holds, side, row, cell }: Box): string {
  if (holds.kind === 'day') return '2027-03-01';
  return holds.kind === 'one-of' ? (holds.values.at(-1) ?? '') : `${side} wrote in ${row} ${cell || 'the box'}`;
}

test('the policy of the tests has a question of every kind', async () => {
  const { open } = await reviewOfEveryKind();
  const { forms } = await open();
  expect(forms.map(({ id }) => id)).toEqual(['pre-review', 'cpd', 'checklist', 'statement', 'meeting-notes']);
  const asked = new Set<string>(policyOfEveryKind.forms.flatMap(questionsOf).map(({ kind }) => kind));
  expect(asked).toEqual(new Set(Object.keys(kinds)));
});

test('every box of every question takes what it is for, and has it when the review is opened again', async () => {
  const { office, open, add, box } = await reviewOfEveryKind();
  await add('school');
  await add('own');
  const review = await open();
  const boxes = review.forms
    .flatMap(questionsOf)
    .flatMap((question) => boxesOf(question, review).map((one) => ({ ...one, question: question.id })));
  expect(boxes.length).toBeGreaterThan(50);
  for (const one of boxes) {
    await office.ask('records.answer', { ...box(one.question, one.side, one.row, one.cell), text: something(one) });
  }
  const kept = new Map(
    (await open()).answers.map((one) => [`${one.question} ${one.side} ${one.row} ${one.cell}`, one.text]),
  );
  expect(kept).toEqual(
    new Map(boxes.map((one) => [`${one.question} ${one.side} ${one.row} ${one.cell}`, something(one)])),
  );
});

test('two boxes of one question do not overwrite each other, and an empty text empties one alone', async () => {
  const { office, open, box } = await reviewOfEveryKind();
  await office.ask('records.answer', { ...box('observations', 'agreed', '1', 'date'), text: '2026-11-04' });
  await office.ask('records.answer', { ...box('observations', 'agreed', '1', 'feedback'), text: 'Calm and clear' });
  await office.ask('records.answer', { ...box('observations', 'agreed', '1', 'date'), text: '' });
  expect((await open()).answers.map(({ row, cell, text }) => [row, cell, text])).toEqual([
    ['1', 'date', ''],
    ['1', 'feedback', 'Calm and clear'],
  ]);
});

test.each([
  ['a question that no form asks', { question: 'weather' }, 'question'],
  ['a row that the table does not have', { question: 'observations', row: '3', cell: 'date' }, 'row'],
  ['a column that the table does not have', { question: 'observations', row: '1', cell: 'colour' }, 'cell'],
  ['the table as a whole', { question: 'observations' }, 'row'],
  ['a part of a question that has none', { question: 'stage', cell: '1' }, 'cell'],
  ['a standard that is not on the list', { question: 'standards', row: 'cooking', cell: 'rating' }, 'row'],
  ['an objective of nobody', { question: 'progress', side: 'appraisee', row: 'nobody', cell: 'note' }, 'row'],
  ['a question that is rows of their own', { question: 'objectives' }, 'row'],
  ['a side that does not answer it', { question: 'stage', side: 'appraisee' }, 'side'],
  ['an option that is not there', { question: 'stage', text: 'monthly' }, 'text'],
  ['a rating that is not on the scale', { question: 'standards', row: 'records', cell: 'rating', text: '4' }, 'text'],
] as const)('%s is refused', async (_, asked, field) => {
  const { office, open, box } = await reviewOfEveryKind();
  const answer = { ...box(asked.question, 'agreed'), text: 'anything', ...asked };
  expect(await office.refused('records.answer', answer)).toEqual({ code: 'field-unknown', field });
  expect((await open()).answers).toEqual([]);
});

test.each(['next Tuesday', '2026-02-30', '30/11/2026'])('%j is no day for a box of one', async (text) => {
  const { office, box } = await reviewOfEveryKind();
  const wrong = { code: 'field-not-a-day', field: 'text' };
  expect(await office.refused('records.answer', { ...box('next-review', 'agreed'), text })).toEqual(wrong);
  expect(await office.refused('records.answer', { ...box('observations', 'agreed', '1', 'date'), text })).toEqual(
    wrong,
  );
});

test('an objective has one of the policy’s categories or none, and can be given another', async () => {
  const { office, open, add, reviewId } = await reviewOfEveryKind();
  const objectiveId = await add('school');
  await office.ask('rows.save', { kind: 'objective', rowId: objectiveId, fields: { category: 'team' } });
  await add(null);
  expect((await open()).objectives.map(({ category }) => category)).toEqual(['team', null]);
  const unknown = { code: 'field-unknown', field: 'category' };
  const wrong = { kind: 'objective' as const, recordId: reviewId, continues: null, category: 'county' };
  expect(await office.refused('rows.add', wrong)).toEqual(unknown);
  expect(
    await office.refused('rows.save', { kind: 'objective', rowId: objectiveId, fields: { category: 'county' } }),
  ).toEqual(unknown);
});

test('a pair that the policy gives no rating for is decided with a reason before the review is signed', async () => {
  const { office, reviewId, add, box } = await reviewOfEveryKind();
  const objectiveId = await add('school');
  await office.ask('rows.save', {
    kind: 'objective',
    rowId: objectiveId,
    fields: { text: 'Answer every call by the fourth ring' },
  });
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });
  const say = (cell: string, text: string) =>
    office.ask('records.answer', { ...box('overall', 'agreed', '', cell), text });
  const needed = async () =>
    (await office.ask('records.check', { recordId: reviewId })).missing
      .filter(({ weight }) => weight === 'needed')
      .map(({ what }) => what);

  await say('results', 'exceeded');
  await say('behaviour', 'must-improve');
  expect(await needed()).toEqual(['overall-undecided']);
  const signedOn = day('2026-09-18');
  const sign = {
    recordId: reviewId,
    signatures: [
      { signer: 'appraisee' as const, name: 'Nia Prosser', signedOn },
      { signer: 'appraiser' as const, name: 'Gwen Tudur', signedOn },
    ],
  };
  expect(await office.refused('records.sign', sign)).toEqual({ code: 'review-incomplete' });
  await say('decision', 'met');
  expect(await needed()).toEqual(['overall-undecided']); // a decision without its reason
  await say('reason', 'Results well over the target; the talk about manners was held in May');
  expect(await needed()).toEqual([]);
  await office.ask('records.sign', sign);
  const page = await office.ask('documents.list', { under: { of: 'record', recordId: reviewId } });
  expect(page.documents.map(({ form, subjects }) => [form, subjects])).toEqual([
    ['statement', ['review', 'blank']],
    ['cpd', ['review', 'blank']],
    ['pre-review', ['review', 'blank']],
    ['checklist', ['review', 'blank']],
    [null, ['review']],
    ['meeting-notes', ['review', 'blank']],
    ['team-review', ['record', 'blank']],
    [null, ['cycle']],
    [null, ['cycle']],
    [null, ['cycle']],
    [null, ['cycle']],
    [null, ['due']],
    [null, ['cycle']],
    [null, ['staff']],
    [null, ['person']],
    [null, ['certificate']],
    [null, ['handover']],
    [null, ['trail']],
    [null, ['disclosures']],
    [null, ['list']],
  ]);
});

test('a review is planned once its objectives are set, where the policy has that as a step, and lists offer the stage', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const { people } = await setUpSchool(office);
  const { policies } = await office.ask('policies.list', {});
  const policy = policies.find(({ nation }) => nation === 'england');
  await office.ask('policies.choose', { policyId: policy?.id ?? '', choices: {} });
  const cycle = await openCycle(office);
  const { cycleId } = (await office.ask('reviews.byId', { reviewId: reviewOf(cycle, people.nia) })).review;
  const reviewId = reviewOf(cycle, people.nia);
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'objectives-set', on: day('2026-09-18') });
  const { stages, reviews } = await office.ask('reviews.list', { cycleId });
  expect(stages).toEqual(['not-started', 'planned', 'writing', 'to-sign', 'signed']);
  expect(reviews.find((row) => row.reviewId === reviewId)?.stage).toBe('planned');
});
