import { expect, test } from 'vitest';
import { day } from '#domain/dates.ts';
import { daysInWords, ruleInWords, sumInWords } from '#renderer/words/deadlines.ts';
import { schoolYear } from './school-year.ts';

test.each([
  ['2026-11-16', -4, 'working', '4 working days late'],
  ['2026-11-20', -1, 'calendar', '1 day late'],
  ['2026-11-20', 0, 'working', 'Due today'],
  ['2026-11-20', 1, 'calendar', 'Due tomorrow'],
  ['2026-11-20', 1, 'working', 'Due tomorrow'], // a Friday: the day before, too, is a working day
  ['2026-11-23', 1, 'working', 'Due on Monday'], // said on the Friday, the Saturday or the Sunday before
  ['2026-11-27', 5, 'working', '5 working days left'],
  ['2026-11-03', 1, 'school', 'Due on Tuesday'], // the Monday before is an INSET day
  ['2027-01-21', 1, 'working', 'Due on Thursday'], // the day before is a closure
  ['2026-10-23', -1, 'school', '1 school day late'],
  ['2026-11-27', 5, 'weeks', '5 days left'],
] as const)('a deadline on %s with %i to go, in %s days: %s', (due, left, unit, words) => {
  expect(daysInWords(day(due), left, unit, schoolYear)).toBe(words);
});

test('the rule names the step that it counts from in the policy’s words, and its day once there is one', () => {
  expect(ruleInWords(5, 'working', 'Meeting held', null)).toBe('5 working days after ‘Meeting held’');
  expect(ruleInWords(1, 'calendar', 'Meeting held', day('2026-10-09'))).toBe(
    '1 day after ‘Meeting held’ on 9 Oct 2026',
  );
});

// Christmas 2026: the 25th is a Friday, so Boxing Day moves to Monday the 28th; 1 January 2027 is a Friday
test.each([
  [
    ['2026-10-09', '2026-10-16', 5, 'working'],
    '5 working days after Fri 9 Oct 2026 is Fri 16 Oct 2026. Saturdays and Sundays do not count.',
  ],
  [
    ['2026-12-21', '2026-12-29', 5, 'working'],
    '5 working days after Mon 21 Dec 2026 is Tue 29 Dec 2026. Saturdays and Sundays do not count, nor Christmas Day on 25 Dec 2026 and Boxing Day (substitute day) on 28 Dec 2026.',
  ],
  [
    ['2026-12-30', '2027-01-06', 4, 'working'],
    '4 working days after Wed 30 Dec 2026 is Wed 6 Jan 2027. Saturdays and Sundays do not count, nor New Year’s Day on 1 Jan 2027.',
  ],
  [
    ['2026-10-16', '2026-11-09', 10, 'school'],
    '10 school days after Fri 16 Oct 2026 is Mon 9 Nov 2026. Saturdays and Sundays do not count, nor Autumn half-term from 26 Oct 2026 to 30 Oct 2026 and INSET day on 2 Nov 2026.',
  ],
  [
    ['2027-07-19', '2027-07-22', 3, 'school'],
    '3 school days after Mon 19 Jul 2027 is Thu 22 Jul 2027. Saturdays and Sundays do not count. No term is entered for some of these days, so working days were counted there.',
  ],
  [['2026-10-09', '2026-10-23', 2, 'weeks'], '2 weeks after Fri 9 Oct 2026 is Fri 23 Oct 2026. Every day counts.'],
  [['2026-10-09', '2026-10-14', 5, 'calendar'], '5 days after Fri 9 Oct 2026 is Wed 14 Oct 2026. Every day counts.'],
] as const)('the sum behind a deadline says what it left out: %s', ([from, due, amount, unit], words) => {
  expect(sumInWords(day(from), day(due), amount, unit, schoolYear)).toBe(words);
});
