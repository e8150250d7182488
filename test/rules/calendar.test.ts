import { expect, test } from 'vitest';
import { addUnits, bankHolidays, unitsBetween } from '#domain/calendar.ts';
import { day } from '#domain/dates.ts';

// The bank holidays of England and Wales as the government published them for each year.
const published = {
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};

test.each(Object.entries(published))('the bank holidays of %s are those that were published', (year, days) => {
  expect(bankHolidays(Number(year))).toEqual(days.split(' ').map((monthAndDay) => `${year}-${monthAndDay}`));
});

test.each([
  // from, how many, unit, expected; counted on a calendar by hand
  ['2026-09-14', 5, 'working', '2026-09-21', 'over a weekend'],
  ['2026-09-14', 5, 'calendar', '2026-09-19', 'on a Saturday: calendar days know no weekend'],
  ['2026-04-02', 5, 'working', '2026-04-13', 'without Good Friday and Easter Monday'],
  ['2026-12-23', 5, 'working', '2027-01-04', 'without 25, 28 December and 1 January'],
  ['2026-07-17', 10, 'working', '2026-07-31', 'two whole weeks'],
  ['2026-09-19', 1, 'working', '2026-09-21', 'counted from a Saturday'],
  ['2026-09-14', 0, 'working', '2026-09-14', 'nought days later is the day itself'],
] as const)('%s and %d %s days is %s (%s)', (from, amount, unit, expected, _why) => {
  expect(addUnits(day(from), amount, unit)).toBe(expected);
});

test.each([
  ['2026-09-21', '2026-09-28', 'working', 5],
  ['2026-04-02', '2026-04-13', 'working', 5],
  ['2026-09-21', '2026-09-28', 'calendar', 7],
  ['2026-09-28', '2026-09-21', 'working', 0],
] as const)('from %s to %s there are %s days: %d', (from, to, unit, expected) => {
  expect(unitsBetween(day(from), day(to), unit)).toBe(expected);
});
