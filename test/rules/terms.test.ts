import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { bareCalendar } from '#domain/days/school-calendar.ts';
import { termServed, termsOf } from '#domain/days/terms.ts';
import { entry, schoolYear } from './school-year.ts';

test('a school year without entries has the usual three terms', () => {
  expect(termsOf(bareCalendar, 2026).map(({ starts, ends }) => `${starts} ${ends}`)).toEqual([
    '2026-09-01 2026-12-31',
    '2027-01-01 2027-03-31',
    '2027-04-01 2027-08-31',
  ]);
});

test('entered terms stand in place of the usual ones, also where only some are entered', () => {
  const told = ({ starts, ends, isEntered }: ReturnType<typeof termsOf>[number]) => `${starts} ${ends} ${isEntered}`;
  expect(termsOf(schoolYear, 2026).map(told)).toEqual([
    '2026-09-02 2026-12-18 true',
    '2027-01-04 2027-03-25 true',
    '2027-04-12 2027-07-20 true',
  ]);
  // as in Leicestershire, the autumn term begins in August
  const autumnOnly = { entries: [entry('term', 'Autumn', '2026-08-26', '2026-12-18')] };
  expect(termsOf(autumnOnly, 2026).map(told)).toEqual([
    '2026-08-26 2026-12-18 true',
    '2027-01-01 2027-03-31 false',
    '2027-04-01 2027-08-31 false',
  ]);
});

// Entered for 2026/27 are terms of 108, 81 and 100 days; those that nobody entered count as 122, 90 and 122 days.
test.each([
  ['2026-09-01', '2026-12-17', 'the day before a term of 108 days begins'],
  ['2026-09-02', '2026-12-18', 'the first day of a term: the whole of it'],
  ['2026-09-03', '2026-12-19', 'a day into the term: its 108 days'],
  ['2026-10-26', '2027-02-10', 'at its half-term: 108 days across Christmas'],
  ['2026-12-25', '2027-03-15', 'in the Christmas holidays: the 81 days of the spring'],
  ['2027-03-25', '2027-06-13', 'on the last day of a term of 81 days'],
  ['2027-04-13', '2027-07-21', 'a day into the summer term of 100 days'],
  ['2027-06-07', '2027-09-14', 'at its half-term: 100 days across the summer'],
  ['2026-07-30', '2026-11-28', 'in the summer before, which nobody entered: 122 days'],
  ['2025-11-03', '2026-03-04', 'in a year without entries: 122 days'],
  ['2025-09-03', '2025-12-31', 'in its first days, where nobody says when the term began'],
  ['2026-01-05', '2026-03-31', 'after the Christmas holidays of that year'],
  ['2026-04-20', '2026-08-19', 'after its Easter holidays: 122 days, for no term reaches through the summer'],
  ['2026-05-01', '2026-08-30', 'in the midst of its summer term'],
] as const)('whoever began on %s has served a term on %s (%s)', (startDate, expected, _when) => {
  expect(termServed(day(startDate), schoolYear)).toBe(expected);
});
