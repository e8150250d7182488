import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import { newFolder } from '#test/afterwards.ts';
import { openOffice, type TestOffice } from './office.ts';
import { openCycle, reviewOf, setUpSchool, sign } from './school-year.ts';

const slot = { phase: 'annual', on: day('2026-10-05'), at: '14:30', minutes: 45, place: 'Library' } as const;
const step = 'copies-given';

async function schoolYear(role: 'manager' | 'headteacher' = 'manager') {
  const office = await openOffice(role, '2026-09-21');
  const school = await setUpSchool(office);
  const cycle = await openCycle(office);
  const { nia, owain } = school.people;
  return { office, cycle, school, nia: reviewOf(cycle, nia), owain: reviewOf(cycle, owain) };
}

const stepOn = async ({ ask }: TestOffice, reviewId: ReviewId, wanted: string) =>
  (await ask('reviews.byId', { reviewId })).steps.find(({ id }) => id === wanted)?.on;

test('a step is marked for those who have it not; one undo takes back only what was marked', async () => {
  const { office, nia, owain } = await schoolYear();
  await office.ask('records.markStep', { recordIds: [owain], step: 'meeting-set', on: day('2026-09-07') });
  const asked = { recordIds: [nia, owain], step: 'meeting-set' as const, on: day('2026-09-14') };
  const { changeId, changed, left } = await office.ask('records.markStep', asked);
  expect([changed, left]).toEqual([1, [{ name: 'Owain Rees', why: 'has-it' }]]);
  expect(await stepOn(office, nia, 'meeting-set')).toBe('2026-09-14');
  if (changeId === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId });
  expect(await stepOn(office, nia, 'meeting-set')).toBeNull();
  expect(await stepOn(office, owain, 'meeting-set')).toBe('2026-09-07');
});

test('a signed review is left as it is, but for a step that follows the signing, which can be taken back too', async () => {
  const { office, nia, owain } = await schoolYear();
  await sign(office, nia);
  const bookings = [nia, owain].map((recordId) => ({ recordId, ...slot, at: '' }));
  const booked = await office.ask('meetings.book', { bookings });
  expect([booked.changed, booked.left]).toEqual([1, [{ name: 'Nia Prosser', why: 'signed' }]]);
  const given = await office.ask('records.markStep', { recordIds: [nia], step, on: day('2026-09-21') });
  expect([given.changed, await stepOn(office, nia, step)]).toEqual([1, '2026-09-21']);
  if (given.changeId === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId: given.changeId });
  expect(await stepOn(office, nia, step)).toBeNull();
});

test('what was changed since is not put back, and neither is the rest of the change', async () => {
  const { office, nia, owain } = await schoolYear();
  const asked = { recordIds: [nia, owain], step: 'meeting-set' as const, on: day('2026-09-14') };
  const { changeId } = await office.ask('records.markStep', asked);
  await office.ask('records.markStep', { recordIds: [nia], step: 'meeting-set', on: day('2026-09-15') });
  if (changeId === null) throw new Error('nothing was noted');
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'changed-since' });
  expect(await stepOn(office, nia, 'meeting-set')).toBe('2026-09-15');
  expect(await stepOn(office, owain, 'meeting-set')).toBe('2026-09-14');
});

test('what cannot be put back is said before; the rest is put back for whoever was told, and for nobody else', async () => {
  const { office, nia, owain } = await schoolYear();
  const asked = { recordIds: [nia, owain], step: 'meeting-set' as const, on: day('2026-09-14') };
  const { changeId } = await office.ask('records.markStep', asked);
  if (changeId === null) throw new Error('nothing was noted');
  expect(await office.ask('changes.look', { changeId })).toMatchObject({ cannot: [], rest: 2 });
  await office.ask('records.markStep', { recordIds: [nia], step: 'meeting-set', on: day('2026-09-15') });
  const told = await office.ask('changes.look', { changeId });
  const changed = { code: 'changed-since' };
  expect(told).toMatchObject({ cannot: [{ table: 'step', name: 'Nia Prosser', problem: changed }], rest: 1 });
  // changed again between the telling and the doing: told anew
  await office.ask('records.markStep', { recordIds: [owain], step: 'meeting-set', on: day('2026-09-16') });
  expect(await office.refused('changes.undo', { changeId, leaving: 1 })).toEqual({ code: 'changed-since' });
  await office.ask('records.markStep', { recordIds: [owain], step: 'meeting-set', on: day('2026-09-14') });
  await office.ask('changes.undo', { changeId, leaving: 1 });
  expect(await stepOn(office, nia, 'meeting-set')).toBe('2026-09-15');
  expect(await stepOn(office, owain, 'meeting-set')).toBeNull();
});

test('several people get another appraiser; both names stay, and one undo takes it back', async () => {
  const { office, school, nia, owain } = await schoolYear();
  office.clock.today = day('2027-01-12');
  const next = { appraiserId: school.people.owain, appraiserName: 'Owain Rees' };
  const asked = { reviewIds: [nia, owain], ...next, reason: 'Has taken on the team' };
  expect(await office.refused('reviews.setAppraiser', { ...asked, reason: ' ' })).toEqual({ code: 'reason-needed' });
  const { changeId, changed, left } = await office.ask('reviews.setAppraiser', asked);
  expect([changed, left]).toEqual([1, [{ name: 'Owain Rees', why: 'self' }]]);
  const appraisers = async () => {
    const { appraiserName, earlierAppraisers } = (await office.ask('reviews.byId', { reviewId: nia })).review;
    return [appraiserName, earlierAppraisers.map(({ appraiserName: name, reason }) => [name, reason])];
  };
  expect(await appraisers()).toEqual(['Owain Rees', [['Gwen Tudur', 'Has taken on the team']]]);
  // what is written since does not stand in the way
  await office.ask('records.markStep', { recordIds: [nia], step: 'meeting-set', on: day('2027-01-12') });
  if (changeId === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId });
  expect(await appraisers()).toEqual(['Gwen Tudur', []]);
  expect(await stepOn(office, nia, 'meeting-set')).toBe('2027-01-12');
});

test('another appraiser is no work on a review: on the day of opening it is put right twice without a reason', async () => {
  const { office, school, nia, owain } = await schoolYear();
  const give = (appraiserId: StaffId, appraiserName: string) =>
    office.ask('reviews.setAppraiser', { reviewIds: [nia, owain], appraiserId, appraiserName, reason: '' });
  expect((await give(school.manager, 'Beth Cadwgan')).changed).toBe(2);
  const { left } = await give(school.manager, 'Beth Cadwgan');
  expect(left.map(({ why }) => why)).toEqual(['has-it', 'has-it']);
  const { changeId } = await give(school.head, 'Gwen Tudur');
  if (changeId === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId });
  const { review, keepsAppraiser } = await office.ask('reviews.byId', { reviewId: nia });
  expect([review.appraiserName, review.earlierAppraisers, keepsAppraiser]).toEqual(['Beth Cadwgan', [], false]);
});

test('an appraiser given to a review that was signed since stays with it', async () => {
  const { office, school, nia } = await schoolYear();
  const next = { appraiserId: school.manager, appraiserName: 'Beth Cadwgan', reason: '' };
  const { changeId } = await office.ask('reviews.setAppraiser', { reviewIds: [nia], ...next });
  await sign(office, nia);
  expect(await office.refused('reviews.setAppraiser', { reviewIds: [nia], ...next })).toEqual({
    code: 'review-signed',
  });
  if (changeId === null) throw new Error('nothing was noted');
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'review-signed' });
});

test('reviews that only the headteacher opens are not changed together with others', async () => {
  const { office, cycle, school, nia } = await schoolYear('headteacher');
  const kept = reviewOf(cycle, school.manager);
  const asked = { step: 'meeting-set' as const, on: day('2026-09-14') };
  const both = await office.refused('records.markStep', { ...asked, recordIds: [nia, kept] });
  expect(both).toEqual({ code: 'restricted-and-others' });
  expect(await stepOn(office, nia, 'meeting-set')).toBeNull();
  expect((await office.ask('records.markStep', { ...asked, recordIds: [kept] })).changed).toBe(1);
  const next = { appraiserId: null, appraiserName: 'Ivo Marsh', reason: 'Chairs the panel' };
  const reassigned = await office.refused('reviews.setAppraiser', { ...next, reviewIds: [nia, kept] });
  expect(reassigned).toEqual({ code: 'restricted-and-others' });
  expect((await office.ask('reviews.setAppraiser', { ...next, reviewIds: [kept] })).changed).toBe(1);
});

test('the look before says who has what: bookings, steps that are done, and who appraises', async () => {
  const { office, cycle, nia, owain } = await schoolYear();
  await office.ask('meetings.book', { bookings: [{ recordId: nia, ...slot }] });
  const { reviews, taken, appraised } = await office.ask('meetings.inCycle', { cycleId: cycle.id });
  const of = (reviewId: ReviewId) => reviews.find((row) => row.reviewId === reviewId);
  expect(of(nia)).toMatchObject({ bookings: [slot], stepsDone: [{ step: 'meeting-set', on: '2026-09-21' }] });
  expect(of(owain)).toMatchObject({ bookings: [], stepsDone: [], state: 'open', restricted: false });
  expect([of(nia)?.keepsAppraiser, of(owain)?.keepsAppraiser]).toEqual([true, false]); // the one was worked on
  expect(appraised).toMatchObject([{ appraiserName: 'Gwen Tudur', count: 2 }]);
  expect(taken).toMatchObject([{ ...slot, recordId: nia, appraiser: of(nia)?.appraiser }]);
});

test('the booked meetings of the chosen are saved as a calendar file; without a time there is none', async () => {
  const { office, nia, owain } = await schoolYear();
  office.hands.saveFile = newFolder();
  const asked = { recordIds: [nia, owain], phase: 'annual' as const };
  expect(await office.refused('meetings.saveCalendar', asked)).toEqual({ code: 'no-meeting-timed' });
  await office.ask('meetings.book', { bookings: [{ recordId: nia, ...slot }] });
  const { fileName } = await office.ask('meetings.saveCalendar', asked);
  const text = readFileSync(path.join(office.hands.saveFile, fileName), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  // half past two in British summer time
  expect(text).toContain('DTSTART:20261005T133000Z');
  expect(text).toContain('LOCATION:Library');
  expect(text).toContain('Nia Prosser');
});

test('what is due is marked on one day, each record with its own step; what has it, or is signed for, stays', async () => {
  const { office, nia, owain } = await schoolYear();
  await office.ask('records.markStep', { recordIds: [owain], step: 'meeting-set', on: day('2026-09-07') });
  const marks = [
    { recordId: nia, step: 'meeting-set' },
    { recordId: nia, step: 'signed' },
    { recordId: owain, step: 'meeting-set' },
    { recordId: owain, step: 'meeting' },
  ];
  const { changeId, changed, left } = await office.ask('records.markSteps', { marks, on: day('2026-09-14') });
  expect([changed, left]).toEqual([
    2,
    [
      { name: 'Nia Prosser', why: 'signing' },
      { name: 'Owain Rees', why: 'has-it' },
    ],
  ]);
  const marked = () =>
    Promise.all([
      stepOn(office, nia, 'meeting-set'),
      stepOn(office, owain, 'meeting'),
      stepOn(office, owain, 'meeting-set'),
    ]);
  expect(await marked()).toEqual(['2026-09-14', '2026-09-14', '2026-09-07']);
  if (changeId === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId });
  expect(await marked()).toEqual([null, null, '2026-09-07']);
});
