import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { day } from '#domain/dates.ts';
import type { ReviewId } from '#domain/ids.ts';
import { newFolder, openOffice, type TestOffice } from './office.ts';
import { openCycle, reviewOf, setUpSchool } from './school-year.ts';

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

async function sign({ ask }: TestOffice, reviewId: ReviewId): Promise<void> {
  const { objectiveId } = await ask('reviews.addObjective', { reviewId, continues: null, category: null });
  await ask('reviews.saveObjective', { objectiveId, fields: { text: 'Lead the reading group' } });
  await ask('reviews.step', { reviewId, step: 'meeting', on: day('2026-09-14') });
  const signed = { name: 'Somebody', signedOn: day('2026-09-18') };
  await ask('reviews.sign', { reviewId, appraisee: signed, appraiser: signed });
}

test('a step is marked for those who have it not; one undo takes back only what was marked', async () => {
  const { office, nia, owain } = await schoolYear();
  await office.ask('reviews.step', { reviewId: owain, step: 'meeting-set', on: day('2026-09-07') });
  const asked = { reviewIds: [nia, owain], step: 'meeting-set' as const, on: day('2026-09-14') };
  const { changeId, changed, left } = await office.ask('meetings.markStep', asked);
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
  const bookings = [nia, owain].map((reviewId) => ({ reviewId, ...slot, at: '' }));
  const booked = await office.ask('meetings.book', { bookings });
  expect([booked.changed, booked.left]).toEqual([1, [{ name: 'Nia Prosser', why: 'signed' }]]);
  const given = await office.ask('meetings.markStep', { reviewIds: [nia], step, on: day('2026-09-21') });
  expect([given.changed, await stepOn(office, nia, step)]).toEqual([1, '2026-09-21']);
  if (given.changeId === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId: given.changeId });
  expect(await stepOn(office, nia, step)).toBeNull();
});

test('what was changed since is not put back, and neither is the rest of the change', async () => {
  const { office, nia, owain } = await schoolYear();
  const asked = { reviewIds: [nia, owain], step: 'meeting-set' as const, on: day('2026-09-14') };
  const { changeId } = await office.ask('meetings.markStep', asked);
  await office.ask('reviews.step', { reviewId: nia, step: 'meeting-set', on: day('2026-09-15') });
  if (changeId === null) throw new Error('nothing was noted');
  expect(await office.refused('changes.undo', { changeId })).toEqual({ code: 'changed-since' });
  expect(await stepOn(office, nia, 'meeting-set')).toBe('2026-09-15');
  expect(await stepOn(office, owain, 'meeting-set')).toBe('2026-09-14');
});

test('reviews that only the headteacher opens are not changed together with others', async () => {
  const { office, cycle, school, nia } = await schoolYear('headteacher');
  const kept = reviewOf(cycle, school.manager);
  const asked = { step: 'meeting-set' as const, on: day('2026-09-14') };
  const both = await office.refused('meetings.markStep', { ...asked, reviewIds: [nia, kept] });
  expect(both).toEqual({ code: 'kept-and-others' });
  expect(await stepOn(office, nia, 'meeting-set')).toBeNull();
  expect((await office.ask('meetings.markStep', { ...asked, reviewIds: [kept] })).changed).toBe(1);
});

test('the look before says who has what: bookings, steps that are done, and who appraises', async () => {
  const { office, cycle, nia, owain } = await schoolYear();
  await office.ask('meetings.book', { bookings: [{ reviewId: nia, ...slot }] });
  const { reviews, taken } = await office.ask('meetings.inCycle', { cycleId: cycle.id });
  const of = (reviewId: ReviewId) => reviews.find((row) => row.reviewId === reviewId);
  expect(of(nia)).toMatchObject({ bookings: [slot], stepsDone: [{ step: 'meeting-set', on: '2026-09-21' }] });
  expect(of(owain)).toMatchObject({ bookings: [], stepsDone: [], state: 'open', kept: false });
  expect(taken).toMatchObject([{ ...slot, reviewId: nia, appraiser: of(nia)?.appraiser }]);
});

test('the booked meetings of the chosen are saved as a calendar file; without a time there is none', async () => {
  const { office, nia, owain } = await schoolYear();
  office.hands.saveFile = newFolder();
  const asked = { reviewIds: [nia, owain], phase: 'annual' as const };
  expect(await office.refused('meetings.saveCalendar', asked)).toEqual({ code: 'no-meeting-timed' });
  await office.ask('meetings.book', { bookings: [{ reviewId: nia, ...slot }] });
  const { fileName } = await office.ask('meetings.saveCalendar', asked);
  const text = readFileSync(path.join(office.hands.saveFile, fileName), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  // half past two in British summer time
  expect(text).toContain('DTSTART:20261005T133000Z');
  expect(text).toContain('LOCATION:Library');
  expect(text).toContain('Nia Prosser');
});
