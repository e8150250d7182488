import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { ReviewId } from '#domain/ids.ts';
import { openOffice, type TestOffice } from './office.ts';
import { firstPolicy, openCycle, reviewOf, setUpSchool } from './school-year.ts';

const slot = { phase: 'annual', on: day('2026-10-05'), at: '14:30', minutes: 45, place: 'Library' } as const;

async function schoolYear(role: 'manager' | 'headteacher' = 'manager', policyId = firstPolicy().id) {
  const office = await openOffice(role, '2026-09-21');
  const school = await setUpSchool(office);
  if (policyId !== firstPolicy().id) await office.ask('policies.choose', { policyId, choices: {} });
  const cycle = await openCycle(office);
  const { nia, owain } = school.people;
  return { office, cycle, school, nia: reviewOf(cycle, nia), owain: reviewOf(cycle, owain) };
}

const meetingOf = async ({ ask }: TestOffice, reviewId: ReviewId) =>
  (await ask('meetings.ofReview', { reviewId })).meetings.find(({ phase }) => phase === 'annual')?.booking;
const stepsOf = async ({ ask }: TestOffice, reviewId: ReviewId) =>
  (await ask('reviews.byId', { reviewId })).steps.flatMap(({ id, on }) => (on ? [[id, on]] : []));

test('booking the meeting keeps it, says that it is set, and shows in the list; one undo takes all of it back', async () => {
  const { office, cycle, nia } = await schoolYear();
  const { changeId, changed } = await office.ask('meetings.book', { bookings: [{ recordId: nia, ...slot }] });
  expect(changed).toBe(1);
  expect(await meetingOf(office, nia)).toEqual({ ...slot, invitedOn: null });
  expect(await stepsOf(office, nia)).toEqual([['meeting-set', '2026-09-21']]);
  const listed = async () =>
    (await office.ask('reviews.list', { cycleId: cycle.id })).reviews.find(({ reviewId }) => reviewId === nia)?.booked;
  expect(await listed()).toEqual({ on: '2026-10-05', at: '14:30' });

  if (changeId === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId });
  expect(await meetingOf(office, nia)).toBeNull();
  expect(await stepsOf(office, nia)).toEqual([]);
  expect(await listed()).toBeNull();
});

test('a meeting that is held is listed by the day on which it was held', async () => {
  const { office, cycle, nia } = await schoolYear();
  await office.ask('meetings.book', { bookings: [{ recordId: nia, ...slot }] });
  office.clock.today = day('2026-10-06');
  await office.ask('records.markStep', { recordIds: [nia], step: 'meeting', on: day('2026-10-06') });
  const { reviews } = await office.ask('reviews.list', { cycleId: cycle.id });
  expect(reviews.find(({ reviewId }) => reviewId === nia)).toMatchObject({ meetingOn: '2026-10-06', booked: null });
});

test('whoever is found can be marked as having met: by the day that was booked once it has come, and no more once it is held', async () => {
  const { office, nia } = await schoolYear();
  const next = async () => {
    const { found } = await office.ask('find.all', { text: 'nia' });
    const steps = found.flatMap((one) => (one.kind === 'review' ? one.toMark : []));
    return steps.filter(({ step }) => step === 'meeting').map(({ label, on }) => `${label.en}: ${on}`);
  };
  await office.ask('meetings.book', { bookings: [{ recordId: nia, ...slot }] });
  expect(await next()).toEqual(['Review and planning meeting held: 2026-09-21']);
  office.clock.today = day('2026-10-06');
  expect(await next()).toEqual(['Review and planning meeting held: 2026-10-05']);
  await office.ask('records.markStep', { recordIds: [nia], step: 'meeting', on: day('2026-10-05') });
  expect(await next()).toEqual([]);
});

test('a meeting that is moved is to be invited to again, and keeps the day on which it was first set', async () => {
  const { office, nia } = await schoolYear();
  await office.ask('meetings.book', { bookings: [{ recordId: nia, ...slot }] });
  office.clock.today = day('2026-09-22');
  await office.ask('meetings.invite', { recordIds: [nia], phase: 'annual', on: day('2026-09-22') });
  expect((await meetingOf(office, nia))?.invitedOn).toBe('2026-09-22');
  office.clock.today = day('2026-09-28');
  await office.ask('meetings.book', { bookings: [{ recordId: nia, ...slot, at: '15:15' }] });
  expect(await meetingOf(office, nia)).toMatchObject({ at: '15:15', invitedOn: null });
  expect(await stepsOf(office, nia)).toEqual([['meeting-set', '2026-09-21']]);
});

test('a cancelled meeting is gone, and can be put back', async () => {
  const { office, nia } = await schoolYear();
  await office.ask('meetings.book', { bookings: [{ recordId: nia, ...slot }] });
  const { changeId } = await office.ask('meetings.cancel', { recordIds: [nia], phase: 'annual' });
  expect(await meetingOf(office, nia)).toBeNull();
  if (changeId === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId });
  expect(await meetingOf(office, nia)).toMatchObject(slot);
});

test('nobody appraises at two places at once: the whole booking is refused and nothing is kept', async () => {
  const { office, nia, owain } = await schoolYear();
  const appraiser = { appraiserId: null, appraiserName: 'Mair Bevan', reason: 'Teams were changed' };
  await office.ask('reviews.setAppraiser', { reviewIds: [nia], ...appraiser });
  await office.ask('reviews.setAppraiser', { reviewIds: [owain], ...appraiser });
  const both = [
    { recordId: nia, ...slot },
    { recordId: owain, ...slot, at: '15:00' },
  ];
  const problem = await office.refused('meetings.book', { bookings: both });
  expect(problem).toMatchObject({ code: 'appraiser-busy', name: 'Mair Bevan', on: '2026-10-05' });
  expect(await meetingOf(office, nia)).toBeNull();
  const { changed } = await office.ask('meetings.book', {
    bookings: both.map((one, at) => ({ ...one, at: at === 0 ? '14:30' : '15:15' })),
  });
  expect(changed).toBe(2);
});

test('a deadline that is counted back from a meeting runs from the day of the booking', async () => {
  const { office, nia, cycle } = await schoolYear('manager', 'spt');
  const due = async () =>
    (await office.ask('reviews.byId', { reviewId: nia })).deadlines.find(({ rule }) => rule === 'self-assessment-out')
      ?.due;
  expect([cycle.in.length > 0, await due()]).toEqual([true, null]);
  // five working days before Monday 5 October (18.1)
  await office.ask('meetings.book', { bookings: [{ recordId: nia, ...slot, phase: 'planning' }] });
  expect(await due()).toBe('2026-09-28');
});

// Williamstown, appendix: what the appraisee does before the meeting
test('an invitation names the meeting that is next, when and where it is booked, and what to do beforehand', async () => {
  const office = await openOffice('manager', '2026-09-21');
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  const reviewId = reviewOf(cycle, school.people.nia);
  const slot = { phase: 'annual' as const, on: day('2026-09-28'), at: '14:30', minutes: 45, place: 'The library' };
  await office.ask('meetings.book', { bookings: [{ recordId: reviewId, ...slot }] });
  const paper = { document: 'invitation', language: 'both', subject: { of: 'review', reviewId } } as const;
  await office.ask('documents.print', paper);
  for (const said of ['28 September 2026', '28 Medi 2026', '14:30', 'The library', 'Gather notes', 'Gwen Tudur'])
    expect(office.printed.at(-1)).toContain(said);
  const listed = async () =>
    (await office.ask('documents.list', { under: { of: 'record', recordId: reviewId } })).documents.map(({ id }) => id);
  expect(await listed()).toContain('invitation');
});

test('the tracker tells who is at which stage and how many have done each step, of the reviews that the office reads', async () => {
  const office = await openOffice('headteacher', '2026-09-21');
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  const recordIds = [reviewOf(cycle, school.people.nia)];
  await office.ask('records.markStep', { recordIds, step: 'meeting', on: day('2026-09-14') });
  const about = { of: 'cycle', cycleId: cycle.id } as const;
  await office.ask('documents.print', { document: 'completion-tracker', language: 'en', subject: about });
  const page = office.printed.at(-1) ?? '';
  for (const said of [/Prosser, Nia/, /14\sSep\s2026/, /Rees, Owain/, /Not started/]) expect(page).toMatch(said);
  expect(page).not.toContain('Cadwgan, Beth'); // the business manager’s own
});
