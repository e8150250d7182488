import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { newFolder } from '#test/afterwards.ts';
import { openOffice } from './office.ts';
import { openCycle, reviewOf, setUpSchool } from './school-year.ts';

const slot = { phase: 'annual', on: day('2026-10-05'), at: '14:30', minutes: 45, place: 'Library' } as const;
const phase = slot.phase;

/** Nia's meeting is booked; `filed` tells of each event whose it is, whether it is cancelled, and when it begins. */
async function booked() {
  const office = await openOffice('manager', '2026-09-21');
  const folder = newFolder();
  office.hands.saveFile = folder;
  const { nia, owain } = (await setUpSchool(office)).people;
  const cycle = await openCycle(office);
  const [first, second] = [reviewOf(cycle, nia), reviewOf(cycle, owain)];
  const { changeId } = await office.ask('meetings.book', { bookings: [{ recordId: first, ...slot }] });
  const asked = { recordIds: [first, second], phase };
  const filed = async () => {
    const { fileName } = await office.ask('meetings.saveCalendar', asked);
    const [, ...events] = readFileSync(path.join(folder, fileName), 'utf8').split('BEGIN:VEVENT');
    return {
      events: events.map((text) => [
        /UID:meeting-(.{36})/.exec(text.replaceAll('\r\n ', ''))?.[1] === first ? 'first' : 'second',
        text.includes('STATUS:CANCELLED'),
        /DTSTART:(.*)\r/.exec(text)?.[1],
      ]),
    };
  };
  const toCallOff = async () =>
    (await office.ask('meetings.inCycle', { cycleId: cycle.id })).reviews.find(({ reviewId }) => reviewId === first)
      ?.toCallOff;
  return { office, asked, filed, first, second, changeId, toCallOff };
}

const held = ['first', false, '20261005T133000Z']; // half past two in British summer time
const cancelled = ['first', true, '20261005T133000Z'];

test('a cancelled meeting stands in the next file as cancelled until it is booked again', async () => {
  const { office, asked, filed, first, second, toCallOff } = await booked();
  expect(await filed()).toEqual({ events: [held] });
  expect(await toCallOff()).toEqual([]);
  await office.ask('meetings.cancel', { recordIds: [first], phase });
  expect(await filed()).toEqual({ events: [cancelled] });
  expect(await toCallOff()).toEqual([phase]);
  const { meetings } = await office.ask('meetings.ofReview', { reviewId: first });
  expect(meetings.find((one) => one.phase === phase)?.booking).toBeNull();

  await office.ask('meetings.book', { bookings: [{ recordId: second, ...slot, at: '15:30' }] });
  expect(await filed()).toEqual({ events: [cancelled, ['second', false, '20261005T143000Z']] });
  await office.ask('meetings.book', { bookings: [{ recordId: first, ...slot }] });
  expect((await filed()).events[0]).toEqual(held);
  expect(await toCallOff()).toEqual([]);

  await office.ask('meetings.cancel', { recordIds: asked.recordIds, phase });
  office.clock.today = day('2026-11-02');
  expect((await filed()).events.map(([whose]) => whose)).toEqual(['first', 'second']);
  office.clock.today = day('2026-11-03');
  expect(await office.refused('meetings.saveCalendar', asked)).toEqual({ code: 'no-meeting-timed' });
  expect(await toCallOff()).toEqual([]);
});

test('a meeting that loses its time, or whose booking is undone, is called off; a cancellation that is undone is not', async () => {
  const { office, filed, first, changeId } = await booked();
  if (changeId === null) throw new Error('nothing was noted');
  await filed();
  await office.ask('changes.undo', { changeId });
  expect(await filed()).toEqual({ events: [cancelled] });
  await office.ask('meetings.book', { bookings: [{ recordId: first, ...slot, at: '09:00' }] });
  await office.ask('meetings.book', { bookings: [{ recordId: first, ...slot, at: '' }] });
  expect(await filed()).toEqual({ events: [['first', true, '20261005T080000Z']] });
  await office.ask('meetings.book', { bookings: [{ recordId: first, ...slot }] });
  const { changeId: off } = await office.ask('meetings.cancel', { recordIds: [first], phase });
  if (off === null) throw new Error('nothing was noted');
  await office.ask('changes.undo', { changeId: off });
  expect(await filed()).toEqual({ events: [held] });
});

test('a meeting that no calendar was ever given is not called off', async () => {
  const { office, asked, first, toCallOff } = await booked();
  await office.ask('meetings.cancel', { recordIds: [first], phase });
  expect(await toCallOff()).toEqual([]);
  expect(await office.refused('meetings.saveCalendar', asked)).toEqual({ code: 'no-meeting-timed' });
});
