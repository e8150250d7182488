import { beforeAll, expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { ReviewId } from '#domain/ids.ts';
import { openOffice, type TestOffice } from './office.ts';
import { byBoth, openCycle, reviewOf, setUpSchool } from './school-year.ts';

let office: TestOffice;
let reviewId: ReviewId;

const notes = { side: 'agreed', row: '', cell: '' } as const;
const helped = { question: 'helped-or-hindered', ...notes };

beforeAll(async () => {
  office = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(office);
  reviewId = reviewOf(await openCycle(office), school.people.nia);
});

/** What stands in a box; '' where nothing does. */
async function said(question: string): Promise<string> {
  const { answers } = await office.ask('reviews.byId', { reviewId });
  return answers.find((one) => one.question === question && one.side === 'agreed')?.text ?? '';
}

test('a meeting that is held for the review and the plan has its notes once, and the mid-year review its own', async () => {
  const { forms } = await office.ask('reviews.byId', { reviewId });
  const form = forms.find(({ id }) => id === 'meeting-notes');
  expect(form?.sections.map(({ title }) => title.en)).toEqual([
    'Review and planning meeting',
    'Mid-year review',
    'Through the year',
  ]);
});

test('a note of today is put under those before it, with its day', async () => {
  await office.ask('notes.add', { recordId: reviewId, text: 'Helped at the fair' });
  await office.ask('notes.add', { recordId: reviewId, text: 'A parent wrote to thank her\n\nfor the reading club' });
  expect(await said('notes-year')).toBe(
    '21 Sep 2026: Helped at the fair\n21 Sep 2026: A parent wrote to thank her\nfor the reading club',
  );
  const empty = { recordId: reviewId, text: ' \n ' };
  expect(await office.refused('notes.add', empty)).toEqual({ code: 'field-empty', field: 'text' });
});

test('a line of the notes moves to the end of a box, and is lost nowhere', async () => {
  await office.ask('records.answer', { recordId: reviewId, ...helped, text: 'Time to plan' });
  const line = '21 Sep 2026: Helped at the fair';
  await office.ask('notes.moveLine', { recordId: reviewId, from: 'notes-year', line, to: helped });
  expect(await said('helped-or-hindered')).toBe(`Time to plan\n${line}`);
  expect(await said('notes-year')).toBe('21 Sep 2026: A parent wrote to thank her\nfor the reading club');
});

test.each([
  ['a line that is not there any more', { from: 'notes-year', line: 'Helped at the fair', to: helped }],
  ['a box that is no note', { from: 'helped-or-hindered', line: 'Time to plan', to: helped }],
  [
    'a box that the forms do not have',
    { from: 'notes-year', line: 'for the reading club', to: { question: 'weather', ...notes } },
  ],
])('%s is refused, and everything stands as it stood', async (_, asked) => {
  const before = await office.ask('reviews.byId', { reviewId });
  expect(await office.refused('notes.moveLine', { recordId: reviewId, ...asked })).toMatchObject({
    code: 'field-unknown',
  });
  expect(await office.ask('reviews.byId', { reviewId })).toEqual(before);
});

test('notes go on after the signing, and nothing of them moves into what is signed', async () => {
  const { rowId } = await office.ask('rows.add', {
    kind: 'objective',
    recordId: reviewId,
    continues: null,
    category: null,
  });
  await office.ask('rows.save', { kind: 'objective', rowId, fields: { text: 'Lead the reading group' } });
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'meeting', on: day('2026-09-14') });
  const signed = { name: 'Somebody', signedOn: day('2026-09-18') };
  await office.ask('records.sign', { recordId: reviewId, signatures: byBoth(signed) });

  const text = 'Mid-year: the group has grown to twelve';
  await office.ask('records.answer', { recordId: reviewId, question: 'notes-interim', ...notes, text });
  await office.ask('notes.add', { recordId: reviewId, text: 'Feedback from the class teacher' });
  expect(await said('notes-interim')).toBe(text);
  const move = { recordId: reviewId, from: 'notes-interim', line: text, to: helped };
  expect(await office.refused('notes.moveLine', move)).toEqual({ code: 'review-signed' });
});
