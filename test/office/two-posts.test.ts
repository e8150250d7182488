import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { openOffice } from './office.ts';
import { changeStaff, openCycle, reviewOf, setUpSchool } from './school-year.ts';
import { schoolUnder } from './whole-year/one-year.ts';

// SPT 9: class-based staff are observed, others are not; both have one period. DGAT 6: teachers from October, support staff
// from December.

test('somebody with two posts of one period has one review, with what either post is asked, under both titles', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  const school = await setUpSchool(office);
  const { owain } = school.people;
  await changeStaff(office, owain, { otherJobTitle: 'Cleaner', otherGroup: 'other-support' });
  const cycle = await openCycle(office);
  const reviewId = reviewOf(cycle, owain);
  expect((await office.ask('reviews.byId', { reviewId })).staff.jobTitle).toBe('Caretaker, Cleaner');
  expect(cycle.in.filter(({ staffId }) => staffId === owain)).toHaveLength(1);
  await office.ask('documents.print', { document: 'statement', language: 'en', subject: { of: 'review', reviewId } });
  expect(office.printed.at(-1)).toContain('Caretaker, Cleaner');
});

test('somebody with two posts of two periods is in both cycles, in each as what its period is for', async () => {
  const office = await openOffice('headteacher', '2026-10-19');
  const staffId = await schoolUnder(office, 'dgat', 'teacher');
  await changeStaff(office, staffId, { otherJobTitle: 'Midday Supervisor', otherGroup: 'other-support' });
  const october = await openCycle(office, { periodId: 'october' });
  office.clock.today = day('2026-12-07');
  const december = await openCycle(office, { periodId: 'december' });
  const asTeacher = await office.ask('reviews.byId', { reviewId: reviewOf(october, staffId) });
  const asSupport = await office.ask('reviews.byId', { reviewId: reviewOf(december, staffId) });
  // DGAT 31: only teachers are recommended for pay
  const steps = (of: typeof asTeacher): string[] => of.steps.map(({ id }) => id);
  expect(steps(asTeacher)).toContain('pay-recommended');
  expect(steps(asSupport)).not.toContain('pay-recommended');
  // DGAT 33: reports of teachers by 31 October, of support staff by 31 December
  const report = (of: typeof asTeacher) => of.deadlines.find(({ step }) => step === 'statement-written')?.due;
  expect([report(asTeacher), report(asSupport)]).toEqual(['2027-10-31', '2027-12-31']);

  // what is carried forward a year later is of the same post
  const objective = async (recordId: typeof asTeacher.review.id, text: string) => {
    const { rowId } = await office.ask('rows.add', { kind: 'objective', recordId, continues: null, category: null });
    await office.ask('rows.save', { kind: 'objective', rowId, fields: { text } });
  };
  await objective(asTeacher.review.id, 'Lead the reading group');
  await objective(asSupport.review.id, 'Games at noon');
  office.clock.today = day('2027-10-18');
  const next = await openCycle(office, { periodId: 'october', starts: day('2027-10-01') });
  const { previous } = await office.ask('reviews.byId', { reviewId: reviewOf(next, staffId) });
  expect(previous?.objectives.map(({ text }) => text)).toEqual(['Lead the reading group']);
});

test('half of a second post is refused, and one taken away is gone', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(office);
  const { nia } = school.people;
  await changeStaff(office, nia, { otherJobTitle: 'Cleaner', otherGroup: 'other-support' });
  await changeStaff(office, nia, { otherJobTitle: null, otherGroup: null });
  expect((await office.ask('staff.byId', { staffId: nia })).staff).toMatchObject({
    otherJobTitle: null,
    otherGroup: null,
  });
  const { staff } = await office.ask('staff.byId', { staffId: nia });
  const { id, pausedFrom: _from, pausedUntil: _until, ...fields } = staff;
  const half = { staffId: id, staff: { ...fields, otherGroup: 'other-support' as const } };
  expect(await office.refused('staff.update', half)).toEqual({ code: 'field-empty', field: 'otherJobTitle' });
});
