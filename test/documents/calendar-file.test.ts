import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { calendarFile, type FiledEntry } from '#electron/office/documents/calendar-file.ts';
import { calendarEvents } from './readers/calendar.ts';

const STAMP = '2026-11-21T09:30:00.000Z';
const deadline = { kind: 'deadline', id: 'r1-signed', on: day('2026-12-31'), title: 'To sign', text: '' } as const;

type Meeting = Extract<FiledEntry, { kind: 'meeting' }>;

const meetingOn = (on: string, at: string, said: Partial<Meeting> = {}): Meeting => ({
  kind: 'meeting',
  id: 'm1',
  title: 'Review',
  text: '',
  place: 'Office',
  on: day(on),
  at,
  minutes: 60,
  isCancelled: false,
  ...said,
});
const spanOf = (entry: FiledEntry): string[] =>
  calendarEvents(calendarFile([entry], STAMP)).flatMap((event) => [event.starts, event.ends]);

test('a deadline is one whole day that blocks nothing; the day after the last of December is in the next year', () => {
  expect(calendarEvents(calendarFile([deadline], STAMP))).toEqual([
    {
      uid: 'deadline-r1-signed@reviewbook.invalid',
      starts: '2026-12-31',
      ends: '2027-01-01',
      title: 'To sign',
      text: '',
      place: '',
      blocks: false,
    },
  ]);
});

// in 2027 the clocks go forward on 28 March and back on 31 October, both at 01:00 UTC
test.each([
  ['2027-01-14', '14:30', '2027-01-14T14:30', '2027-01-14T15:30'],
  ['2027-06-30', '14:30', '2027-06-30T13:30', '2027-06-30T14:30'],
  ['2027-06-30', '00:15', '2027-06-29T23:15', '2027-06-30T00:15'],
  ['2027-03-28', '00:30', '2027-03-28T00:30', '2027-03-28T01:30'],
  ['2027-03-28', '02:00', '2027-03-28T01:00', '2027-03-28T02:00'],
  ['2027-03-28', '09:00', '2027-03-28T08:00', '2027-03-28T09:00'],
  ['2027-10-30', '09:00', '2027-10-30T08:00', '2027-10-30T09:00'],
  ['2027-10-31', '00:30', '2027-10-30T23:30', '2027-10-31T00:30'],
  ['2027-10-31', '01:30', '2027-10-31T00:30', '2027-10-31T01:30'],
  ['2027-10-31', '09:00', '2027-10-31T09:00', '2027-10-31T10:00'],
])('a meeting on %s at %s by the school’s clock is held at that instant', (on, at, starts, ends) => {
  expect(spanOf(meetingOn(on, at))).toEqual([`${starts}:00.000Z`, `${ends}:00.000Z`]);
});

test('a meeting that lasts over the change of the clocks lasts as long as it was said to', () => {
  expect(spanOf(meetingOn('2027-03-28', '00:30', { minutes: 120 }))).toEqual([
    '2027-03-28T00:30:00.000Z',
    '2027-03-28T02:30:00.000Z',
  ]);
});

test('text comes back as it was written: commas, semicolons, backslashes, quotes, lines, letters of several bytes', () => {
  const written = {
    title: 'Siân Ŵyn; "Llŷr", adolygiad \\ cyfarfod: 1',
    text: `Ymlaen llaw: darllenwch,\nysgrifennwch; gofynnwch.\n${'Tŷ gŵydd â phêl ïodin, wŷr a gwragedd – '.repeat(12)}\n${'😀👩🏽‍🏫'.repeat(30)}`,
    place: 'Ystafell 3, i fyny’r grisiau',
  };
  const file = calendarFile([meetingOn('2027-01-14', '14:30', written)], STAMP);
  expect(calendarEvents(file)).toMatchObject([written]);
});

test('every line ends as the standard asks, is no longer than 75 bytes, and is broken between letters', () => {
  const text = 'ŵŷâêîôûö–’😀'.repeat(40);
  const file = calendarFile(
    [
      { ...deadline, text },
      { ...deadline, id: 'r2-signed', text: `a${text}` },
    ],
    STAMP,
  );
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = file.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.filter((line) => Buffer.from(line).toString() !== line)).toEqual([]);
});

test('made again, the file tells the same entries of a later instant, and asks nobody for an answer', () => {
  const [first, again] = [STAMP, '2026-11-28T09:30:00.000Z'].map((stamp) => calendarFile([deadline], stamp));
  expect(first).toContain('DTSTAMP:20261121T093000Z\r\n');
  expect(again).toBe(
    first?.replace('20261121T093000Z', '20261128T093000Z').replace('SEQUENCE:217416600', 'SEQUENCE:218021400'),
  );
  expect(first).not.toContain('METHOD');
  expect(first).toContain('CLASS:PRIVATE\r\n');
});

test('a meeting that was moved revises the one that was filed before', () => {
  const sequenceAt = (stamp: string, at: string): number =>
    Number(/SEQUENCE:(\d+)/.exec(calendarFile([meetingOn('2027-01-14', at)], stamp))?.[1]);
  const before = sequenceAt('2026-11-21T09:30:00.000Z', '14:30');
  expect(sequenceAt('2026-11-21T09:30:01.000Z', '15:30')).toBeGreaterThan(before);
  expect(before).toBeLessThan(2 ** 31);
});

test('a cancelled meeting is the same event, called off and free; it names no organiser, as the one that was filed named none', () => {
  const [held, off] = [meetingOn('2027-01-14', '14:30'), meetingOn('2027-01-14', '14:30', { isCancelled: true })];
  const [before] = calendarEvents(calendarFile([held], STAMP));
  const alone = calendarFile([off], '2026-11-28T09:30:00.000Z');
  expect(calendarEvents(alone)).toEqual([{ ...before, blocks: false }]);
  expect(alone).toContain('STATUS:CANCELLED\r\n');
  expect(alone).toContain('SEQUENCE:218021400\r\n'); // seconds since 2020
  for (const file of [alone, calendarFile([held], STAMP)]) expect(file).not.toMatch(/METHOD|ORGANIZER|ATTENDEE/);
  const both = calendarFile([off, { ...held, id: 'm2' }], STAMP);
  expect(both.match(/STATUS:CANCELLED/g)).toHaveLength(1);
  expect(both).not.toContain('METHOD');
});
