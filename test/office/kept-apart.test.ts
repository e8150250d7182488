import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { openOffice } from './office.ts';
import { openCycle, reviewOf, setUpSchool } from './school-year.ts';
import { reviewIn, schoolUnder } from './whole-year/one-year.ts';

// SPT appendix 1: 'in advance of the appraisal meeting'; Williamstown's pre-review form is for both to prepare.
test('before they meet each side is given its own copy of a self-assessment, until the meeting that it is for', async () => {
  const office = await openOffice('headteacher', '2026-09-14');
  const staffId = await schoolUnder(office, 'spt', 'class-support');
  const { reviewId } = await reviewIn(office, staffId, 'year');
  const listed = async () => {
    const { documents } = await office.ask('documents.list', { under: { of: 'record', recordId: reviewId } });
    return documents.filter(({ apart }) => apart).map(({ form }) => form);
  };
  expect(await listed()).toEqual(['self-assessment', 'interim-self-assessment', 'annual-self-assessment']);
  office.clock.today = day('2026-10-05');
  await office.ask('records.markStep', { recordIds: [reviewId], step: 'planning', on: day('2026-10-05') });
  expect(await listed()).toEqual(['interim-self-assessment', 'annual-self-assessment']);
});

test('a copy of the pre-review form holds what its side wrote, and nothing of the other’s', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(office);
  const reviewId = reviewOf(await openCycle(office), school.people.nia);
  const { forms } = await office.ask('reviews.byId', { reviewId });
  const asked = forms.find(({ id }) => id === 'pre-review')?.sections.flatMap(({ questions }) => questions) ?? [];
  const [first] = asked.filter(({ kind }) => kind === 'text');
  const box = { recordId: reviewId, question: first?.id ?? '', row: '', cell: '' };
  await office.ask('records.answer', { ...box, side: 'appraisee', text: 'The garden club' });
  await office.ask('records.answer', { ...box, side: 'appraiser', text: 'The reading corner' });
  const page = async (hand?: 'appraisee' | 'appraiser'): Promise<string> => {
    const subject = { of: 'review', reviewId, hand } as const;
    await office.ask('documents.print', { document: 'pre-review-form', language: 'both', subject });
    return office.printed.at(-1) ?? '';
  };
  const [hers, theirs, both] = [await page('appraisee'), await page('appraiser'), await page()];
  expect([hers.includes('The garden club'), hers.includes('The reading corner')]).toEqual([true, false]);
  expect([theirs.includes('The garden club'), theirs.includes('The reading corner')]).toEqual([false, true]);
  expect([both.includes('The garden club'), both.includes('The reading corner')]).toEqual([true, true]);
  expect(hers).toContain('Copi: Gwerthusai');
});
