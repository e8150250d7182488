import { expect, test } from 'vitest';
import { addUnits, skippedBetween, termsKnown, unitsBetween } from '#domain/days/calendar.ts';
import { day } from '#domain/days/dates.ts';
import { bareCalendar } from '#domain/days/school-calendar.ts';
import { isSchoolDay, isWorkingDay } from '#domain/days/school-days.ts';
import { entry, schoolYear } from './school-year.ts';

test.each([
  // from, how many, unit, expected; counted on a wall calendar by hand
  ['2026-09-14', 5, 'working', '2026-09-21', 'over a weekend'],
  ['2026-09-14', 5, 'calendar', '2026-09-19', 'on a Saturday: calendar days know no weekend'],
  ['2026-04-02', 5, 'working', '2026-04-13', 'without Good Friday and Easter Monday'],
  ['2026-12-23', 5, 'working', '2027-01-04', 'without 25, 28 December and 1 January'],
  ['2026-07-17', 10, 'working', '2026-07-31', 'two whole weeks'],
  ['2026-09-19', 1, 'working', '2026-09-21', 'counted from a Saturday'],
  ['2026-09-14', 0, 'working', '2026-09-14', 'nought days later is the day itself'],
  ['2026-09-19', 0, 'school', '2026-09-19', 'nought days later is the day itself, a Saturday too'],
  ['2026-09-14', 2, 'weeks', '2026-09-28', 'two weeks later, on the same weekday'],
  ['2026-04-13', -5, 'working', '2026-04-02', 'backwards over Easter'],
  ['2027-01-04', -5, 'working', '2026-12-23', 'backwards over Christmas'],
  ['2026-09-28', -2, 'weeks', '2026-09-14', 'backwards by weeks'],
  ['2026-03-01', -1, 'calendar', '2026-02-28', 'backwards by days'],
  ['2026-10-09', 10, 'school', '2026-10-23', 'in term'],
  ['2026-10-16', 10, 'school', '2026-11-09', 'without half-term (26–30 Oct) and the INSET day of 2 Nov'],
  ['2026-10-16', 10, 'working', '2026-10-30', 'offices work in half-term and on INSET days'],
  ['2026-11-09', -5, 'school', '2026-10-23', 'backwards over an INSET day and half-term'],
  ['2026-12-16', 3, 'school', '2027-01-05', 'without the Christmas holidays and the INSET day of 4 Jan'],
  ['2026-12-16', 5, 'working', '2026-12-23', 'offices work between terms'],
  ['2027-01-19', 2, 'working', '2027-01-22', 'without the closure on 20 Jan'],
  ['2027-01-19', 2, 'school', '2027-01-22', 'a closure is no school day either'],
  ['2027-06-10', 1, 'working', '2027-06-14', 'without the bank holiday that the school entered'],
  ['2027-06-10', 1, 'school', '2027-06-14', 'a bank holiday that the school entered is no school day either'],
  ['2027-04-30', 1, 'school', '2027-05-04', 'without the May bank holiday, in term'],
  ['2027-07-19', 3, 'school', '2027-07-22', 'as working days once no term is known'],
] as const)('%s and %d %s days is %s (%s)', (from, amount, unit, expected, _why) => {
  expect(addUnits(day(from), amount, unit, schoolYear)).toBe(expected);
});

test.each([
  ['2026-09-21', '2026-09-28', 'working', 5],
  ['2026-04-02', '2026-04-13', 'working', 5],
  ['2026-09-21', '2026-09-28', 'calendar', 7],
  ['2026-09-28', '2026-09-21', 'working', 0],
  ['2026-10-16', '2026-11-09', 'school', 10],
  ['2026-12-18', '2027-01-04', 'school', 0],
  ['2026-09-14', '2026-09-27', 'weeks', 1],
  ['2026-09-14', '2026-09-28', 'weeks', 2],
] as const)('from %s to %s there are, in %s: %d', (from, to, unit, expected) => {
  expect(unitsBetween(day(from), day(to), unit, schoolYear)).toBe(expected);
});

test.each([
  ['2026-09-02', true, true, 'the first day of term'],
  ['2026-09-05', false, false, 'a Saturday in term'],
  ['2026-10-28', true, false, 'half-term'],
  ['2026-11-02', true, false, 'an INSET day'],
  ['2026-12-22', true, false, 'the Christmas holidays'],
  ['2026-12-25', false, false, 'Christmas Day'],
  ['2027-01-20', false, false, 'a closure'],
  ['2027-05-31', false, false, 'a bank holiday in half-term'],
  ['2026-08-28', true, true, 'a Friday before the first term that is known'],
] as const)('on %s work is done: %s, lessons are held: %s (%s)', (on, working, school, _what) => {
  expect(isWorkingDay(day(on), schoolYear)).toBe(working);
  expect(isSchoolDay(day(on), schoolYear)).toBe(school);
});

test.each([
  ['2026-10-16', '2026-11-09', 'school', ['Autumn half-term 2026-10-26 2026-10-30', 'INSET day 2026-11-02 2026-11-02']],
  ['2026-10-16', '2026-11-09', 'working', []],
  ['2026-10-16', '2026-11-09', 'calendar', []],
  ['2026-04-02', '2026-04-13', 'working', ['Good Friday 2026-04-03 2026-04-03', 'Easter Monday 2026-04-06 2026-04-06']],
  // Christmas Day is one of the holidays between the terms; 19 December is a Saturday
  [
    '2026-12-16',
    '2027-01-05',
    'school',
    ['the school holidays 2026-12-21 2027-01-01', 'INSET day 2027-01-04 2027-01-04'],
  ],
  ['2027-01-19', '2027-01-22', 'working', ['Snow 2027-01-20 2027-01-20']],
  ['2027-05-28', '2027-06-14', 'school', ['Whitsun 2027-05-31 2027-06-04', 'Jubilee 2027-06-11 2027-06-11']],
  [
    '2027-05-28',
    '2027-06-14',
    'working',
    ['Spring bank holiday 2027-05-31 2027-05-31', 'Jubilee 2027-06-11 2027-06-11'],
  ],
  ['2026-10-23', '2026-10-25', 'school', []],
] as const)('after %s up to %s, %s days leave out %j', (from, to, unit, expected) => {
  const skipped = skippedBetween(day(from), day(to), unit, schoolYear);
  expect(skipped.map((one) => `${one.name} ${one.from} ${one.until}`)).toEqual(expected);
});

test.each([
  ['2026-09-02', '2027-07-20', true, 'the whole school year'],
  ['2026-12-18', '2027-01-04', true, 'the holidays between two terms'],
  ['2026-09-01', '2026-09-04', true, 'from the day before term, which does not count'],
  ['2026-08-28', '2026-09-04', false, 'days before the first term'],
  ['2027-07-19', '2027-07-22', false, 'days after the last term'],
  ['2027-07-16', '2027-07-20', true, 'over a weekend to the last day'],
] as const)('after %s up to %s every day is told by the terms: %s (%s)', (from, to, expected, _what) => {
  expect(termsKnown(day(from), day(to), schoolYear)).toBe(expected);
});

test('between two terms with one missing nothing is taken for a holiday', () => {
  const withoutSpring = { entries: schoolYear.entries.filter(({ name }) => name !== 'Spring term') };
  // 8 February 2027 is a Monday in the weeks that no term tells of
  expect(addUnits(day('2027-02-08'), 1, 'school', withoutSpring)).toBe('2027-02-09');
  expect(termsKnown(day('2027-02-08'), day('2027-02-09'), withoutSpring)).toBe(false);
});

test('a closure over Christmas is told as one, with the bank holidays in it', () => {
  const calendar = { entries: [entry('closure', 'Office closed', '2026-12-24', '2027-01-01')] };
  expect(addUnits(day('2026-12-23'), 1, 'working', calendar)).toBe('2027-01-04');
  expect(skippedBetween(day('2026-12-23'), day('2027-01-04'), 'working', calendar)).toEqual([
    { why: 'closure', name: 'Office closed', from: '2026-12-24', until: '2027-01-01' },
  ]);
});

test('without any entry school days are working days', () => {
  expect(addUnits(day('2026-04-02'), 5, 'school', bareCalendar)).toBe('2026-04-13');
});
