import { expect, test } from 'vitest';
import { keptUntil } from '#domain/backup/generations.ts';
import { standingOf } from '#domain/backup/standing.ts';
import { day } from '#domain/days/dates.ts';
import { dayBegins, instantAt, onSchoolClock } from '#domain/days/school-clock.ts';

// summer time of 2026 from 29 March, 01:00 UTC, to 25 October, 01:00 UTC (Summer Time Act 1972, s. 1)
test.each([
  ['2026-01-15T09:30:00.000Z', '2026-01-15', '09:30'],
  ['2026-03-28T23:59:59.999Z', '2026-03-28', '23:59'],
  ['2026-03-29T00:59:59.000Z', '2026-03-29', '00:59'],
  ['2026-03-29T01:00:00.000Z', '2026-03-29', '02:00'],
  ['2026-03-29T22:59:59.000Z', '2026-03-29', '23:59'],
  ['2026-03-29T23:00:00.000Z', '2026-03-30', '00:00'],
  ['2026-06-30T22:59:59.999Z', '2026-06-30', '23:59'],
  ['2026-06-30T23:30:00Z', '2026-07-01', '00:30'],
  ['2026-10-24T23:30:00.000Z', '2026-10-25', '00:30'],
  ['2026-10-25T00:30:00.000Z', '2026-10-25', '01:30'],
  ['2026-10-25T01:30:00.000Z', '2026-10-25', '01:30'],
  ['2026-10-25T23:30:00.000Z', '2026-10-25', '23:30'],
  ['2028-02-29T12:00:00.000Z', '2028-02-29', '12:00'],
  ['2026-12-31T23:59:00.000Z', '2026-12-31', '23:59'],
  // what no clock of ours shows is the nearest day that can be written
  ['1850-06-01T12:00:00.000Z', '1900-01-01', '12:00'],
  ['+012345-06-01T12:00:00.000Z', '2199-12-31', '13:00'],
])('at %s the school’s wall shows %s, %s', (instant, on, time) => {
  expect(onSchoolClock(instant)).toEqual({ on, time });
});

test.each([
  ['2026-01-15', '2026-01-15T00:00:00.000Z'],
  ['2026-03-29', '2026-03-29T00:00:00.000Z'],
  ['2026-03-30', '2026-03-29T23:00:00.000Z'],
  ['2026-07-01', '2026-06-30T23:00:00.000Z'],
  ['2026-10-25', '2026-10-24T23:00:00.000Z'],
  ['2026-10-26', '2026-10-26T00:00:00.000Z'],
])('%s begins at %s', (on, instant) => {
  expect(dayBegins(day(on))).toBe(instant);
});

test('a time that the wall shows twice is the first of both, and one that it jumps over is an hour on', () => {
  expect(instantAt(day('2026-10-25'), '01:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(instantAt(day('2026-03-29'), '01:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
});

test('a copy made after midnight of summer time is the next day’s, whatever UTC says', () => {
  const madeAt = '2026-06-30T23:30:00.000Z';
  expect(keptUntil(madeAt)).toBe('2027-07-01');
  expect(standingOf(madeAt, day('2026-07-08'))).toMatchObject({ state: 'fresh', days: 7 });
  expect(standingOf('2026-06-30T22:30:00.000Z', day('2026-07-08'))).toMatchObject({ state: 'old', days: 8 });
});
