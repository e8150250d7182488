import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { bareCalendar } from '#domain/days/school-calendar.ts';
import { firstTermServed, termsOf } from '#domain/days/terms.ts';
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

test.each([
  // start date, last day of the first whole term; schoolYear has entries for 2026/27 only
  ['2026-09-01', '2026-12-18', 'the day before term begins'],
  ['2026-09-02', '2026-12-18', 'the first day of a term'],
  ['2026-09-03', '2027-03-25', 'a day into the term: the next one counts'],
  ['2026-12-25', '2027-03-25', 'in the Christmas holidays'],
  ['2027-03-25', '2027-07-20', 'on the last day of a term'],
  ['2027-04-13', '2027-12-31', 'in summer, before the next year is entered: its usual autumn'],
  ['2026-07-30', '2026-12-18', 'in the summer before'],
  ['2025-11-03', '2026-03-31', 'in a year without entries'],
  ['2025-09-03', '2025-12-31', 'in its first days, where nobody says when the term began'],
  ['2026-01-05', '2026-03-31', 'after the Christmas holidays of that year'],
  ['2026-04-20', '2026-08-31', 'after its Easter holidays'],
  ['2026-05-01', '2026-12-18', 'in the midst of its summer term'],
] as const)('whoever began on %s has served a term on %s (%s)', (startDate, expected, _when) => {
  expect(firstTermServed(day(startDate), schoolYear)).toBe(expected);
});
