import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { dueGroups } from '#domain/deadlines/due-filter.ts';
import { openOffice } from './office.ts';
import { byBoth, changeStaff, openCycle, reviewOf, setUpSchool } from './school-year.ts';
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

// A midday supervisor who cleans: one review (decision 39), the kitchen’s head for one post and the caretaker for the other.
test('the second post of one review may have an appraiser of its own, who is printed, signs, and is found by name', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  const school = await setUpSchool(office);
  const { nia, owain, rhian } = school.people;
  await changeStaff(office, owain, { otherJobTitle: 'Cleaner', otherGroup: 'other-support' });
  const cycle = await openCycle(office);
  const [reviewId, other] = [reviewOf(cycle, owain), reviewOf(cycle, nia)];
  const panelOf = async (of: typeof reviewId) => (await office.ask('reviews.byId', { reviewId: of })).panel;
  expect(await panelOf(other)).toEqual([]);
  expect(await panelOf(reviewId)).toMatchObject([{ place: 'second-post', name: '', staffId: null, appraises: true }]);
  expect((await panelOf(reviewId))[0]?.label.en).toContain('(Cleaner)');
  const place = { reviewId, place: 'second-post', name: '' };
  expect(await office.refused('reviews.setPanel', { ...place, staffId: owain })).toMatchObject({
    code: 'appraiser-self',
  });
  await office.ask('reviews.setPanel', { ...place, staffId: rhian });
  const name = (await panelOf(reviewId))[0]?.name ?? '';

  await office.ask('documents.print', { document: 'statement', language: 'en', subject: { of: 'review', reviewId } });
  expect(office.printed.at(-1)).toContain(name.replace(' ', '\u00a0'));
  const { appraises } = await office.ask('staff.byId', { staffId: rhian });
  expect(appraises.map((one) => one.reviewId)).toContain(reviewId);
  const { appraised } = await office.ask('meetings.inCycle', { cycleId: cycle.id });
  expect(appraised.find(({ appraiserId }) => appraiserId === rhian)?.count).toBe(1);
  const { deadlines } = await office.ask('deadlines.list', {});
  const theirs = dueGroups(deadlines, 'appraiser', day('2026-09-21')).find(({ key }) => key === name);
  expect(new Set(theirs?.rows.map(({ staffId }) => staffId))).toEqual(new Set([owain]));

  // both appraisers sign
  const signed = { name: 'Somebody', signedOn: day('2026-09-21') };
  const signing = { recordId: reviewId, signatures: byBoth(signed) };
  expect(await office.refused('records.sign', signing)).toEqual({
    code: 'field-empty',
    field: 'place/second-post.name',
  });

  // her time is taken by his meeting, too
  const slot = { phase: 'annual' as const, on: day('2026-09-28'), at: '14:30', minutes: 45, place: 'Library' };
  await office.ask('reviews.setAppraiser', { reviewIds: [other], appraiserId: rhian, appraiserName: name, reason: '' });
  await office.ask('meetings.book', { bookings: [{ recordId: reviewId, ...slot }] });
  const clash = await office.refused('meetings.book', { bookings: [{ recordId: other, ...slot, at: '15:00' }] });
  expect(clash).toMatchObject({ code: 'appraiser-busy', name });
});
