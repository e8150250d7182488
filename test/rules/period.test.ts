import { expect, test } from 'vitest';
import { spanHolding, spansAround } from '#domain/cycle/period.ts';
import { addDays, addYears, compareDays, day, daysBetween, isDay, weekdayOf } from '#domain/days/dates.ts';
import type { Period } from '#domain/policy/groups.ts';

const academicYear: Period = {
  id: 'year',
  label: { en: 'Academic year' },
  groups: ['other-support'],
  months: 12,
  clause: '3.1',
  starts: { month: 9, dayOfMonth: 1 },
};

test.each([
  ['2026-09-01', '2026-09-01', '2027-08-31', '2026–27'],
  ['2026-08-31', '2025-09-01', '2026-08-31', '2025–26'],
  ['2028-02-29', '2027-09-01', '2028-08-31', '2027–28'],
  ['2026-12-31', '2026-09-01', '2027-08-31', '2026–27'],
])('%s lies in the academic year from %s to %s, called %s', (today, starts, ends, label) => {
  expect(spanHolding(academicYear, day(today))).toEqual({ starts, ends, label });
});

test('a calendar year is called by one number', () => {
  const calendarYear: Period = { ...academicYear, starts: { month: 1, dayOfMonth: 1 } };
  expect(spanHolding(calendarYear, day('2026-06-30'))).toEqual({
    starts: '2026-01-01',
    ends: '2026-12-31',
    label: '2026',
  });
});

test('the year before, this year and the next can be opened', () => {
  expect(spansAround(academicYear, day('2026-11-21')).map(({ label }) => label)).toEqual([
    '2025–26',
    '2026–27',
    '2027–28',
  ]);
});

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['2026-1-1', false],
  ['', false],
])('whether %s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('days are added over the clock changes, the leap day and the turn of the year', () => {
  expect(addDays(day('2026-03-28'), 2)).toBe('2026-03-30');
  expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26');
  expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
  expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31');
  expect(daysBetween(day('2026-03-28'), day('2026-10-26'))).toBe(212);
  expect(weekdayOf(day('2026-11-21'))).toBe(5);
  expect([day('2026-02-01'), day('2025-12-31')].sort(compareDays)).toEqual(['2025-12-31', '2026-02-01']);
});

test('six years after a leap day is the first of March, so that nothing is kept too short', () => {
  expect(addYears(day('2020-02-29'), 6)).toBe('2026-03-01');
  expect(addYears(day('2020-02-29'), 8)).toBe('2028-02-29');
});
