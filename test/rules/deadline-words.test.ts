import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { DayUnit } from '#domain/days/day-unit.ts';
import { daysInWords, ruleInWords, urgencyOf, whyInWords } from '#renderer/words/days/deadlines.ts';

// 20 November 2026 is a Friday; whatever a rule counts in, how long there is is told in calendar days
test.each([
  ['2026-09-30', -51, '51 days late', 'bad'],
  ['2026-11-16', -4, '4 days late', 'bad'],
  ['2026-11-19', -1, '1 day late', 'bad'],
  ['2026-11-20', 0, 'Due today', 'warn'],
  ['2026-11-21', 1, 'Due tomorrow', 'warn'],
  ['2026-11-22', 2, 'Due on Sunday', 'warn'],
  ['2026-11-23', 3, 'Due on Monday', 'warn'], // the next day on which anybody works
  ['2026-11-24', 4, 'Due on Tuesday', 'neutral'],
  ['2026-11-26', 6, 'Due on Thursday', 'neutral'],
  ['2026-11-27', 7, '7 days left', 'neutral'], // 'on Friday' could be today
  ['2027-02-19', 91, '91 days left', 'neutral'],
] as const)('on Friday 20 November a deadline on %s, %i days away: %s, %s', (due, left, words, urgency) => {
  expect([daysInWords(day(due), left), urgencyOf(day(due), left)]).toEqual([words, urgency]);
});

test('on the day before it is due tomorrow, and marked, whichever weekday it is', () => {
  for (const due of ['2026-11-23', '2026-11-24', '2026-11-28', '2026-11-29'])
    expect([daysInWords(day(due), 1), urgencyOf(day(due), 1)]).toEqual(['Due tomorrow', 'warn']);
});

const held = { en: 'Meeting held' };
const sumOf = (from: string, amount: number, unit: DayUnit, skipped: readonly (readonly [string, string])[] = []) => ({
  from: day(from),
  since: 'step' as const,
  sinceLabel: held,
  amount,
  unit,
  termsKnown: true,
  skipped: skipped.map(([name, on]) => ({ name, from: day(on), until: day(on) })),
});

const rule = { sum: null, counts: null, shortened: false, ownChoice: false, clause: '3.1' };

test('the rule names the step that it counts from in the policy’s words, and its day once there is one', () => {
  const waiting = { amount: 5, unit: 'working', sinceLabel: held } as const;
  expect(ruleInWords({ ...rule, counts: waiting })).toBe('5 working days after ‘Meeting held’');
  expect(ruleInWords({ ...rule, sum: sumOf('2026-10-09', 1, 'calendar') })).toBe(
    '1 day after ‘Meeting held’ on 9 Oct 2026',
  );
});

test.each([
  ['start', 8, 'weeks', '8 weeks after the cycle begins on 1 Sep 2026'],
  ['end', 1, 'weeks', '1 week after the cycle ends on 1 Sep 2026'],
  ['joining', 20, 'working', '20 working days after joining on 1 Sep 2026'],
  ['day', 6, 'weeks', '6 weeks after 1 Sep 2026'],
  ['meeting', -5, 'working', '5 working days before ‘Planning’ on 1 Sep 2026'],
] as const)('a sum since the %s: %s', (since, amount, unit, words) => {
  const sinceLabel = since === 'meeting' ? { en: 'Planning' } : null;
  const sum = { from: day('2026-09-01'), since, sinceLabel, amount, unit, termsKnown: true, skipped: [] };
  expect(ruleInWords({ ...rule, sum })).toBe(words);
});

test('a day that the policy or the school names, or that a person’s last day brings forward, says so', () => {
  const due = day('2027-03-31');
  expect(ruleInWords(rule)).toBe('The policy names the day');
  expect(whyInWords({ ...rule, due })).toBe('Policy: 3.1.');
  const chosen = { ...rule, ownChoice: true };
  expect(ruleInWords(chosen)).toBe('The school names the day');
  expect(whyInWords({ ...chosen, due })).toBe('Your school’s choice.');
  const shortened = { ...rule, shortened: true };
  expect(ruleInWords(shortened)).toBe('The person’s last day comes first');
  expect(whyInWords({ ...shortened, due })).toBe(
    'Their last day is Wed 31 Mar 2027, before the day that holds for everybody else. Policy: 3.1.',
  );
});

test.each<[ReturnType<typeof sumOf>, string, string]>([
  [
    sumOf('2026-10-09', 5, 'working'),
    '2026-10-16',
    '5 working days after Fri 9 Oct 2026 is Fri 16 Oct 2026. Saturdays and Sundays do not count.',
  ],
  [
    sumOf('2026-12-30', 4, 'working', [['New Year’s Day', '2027-01-01']]),
    '2027-01-06',
    '4 working days after Wed 30 Dec 2026 is Wed 6 Jan 2027. Saturdays and Sundays do not count, nor New Year’s Day on 1 Jan 2027.',
  ],
  [
    sumOf('2026-10-09', -5, 'working'),
    '2026-10-02',
    '5 working days before Fri 9 Oct 2026 is Fri 2 Oct 2026. Saturdays and Sundays do not count.',
  ],
  [
    sumOf('2026-10-09', 5, 'calendar'),
    '2026-10-14',
    '5 days after Fri 9 Oct 2026 is Wed 14 Oct 2026. Every day counts.',
  ],
])('the sum behind a deadline says what it left out: %#', (sum, due, words) => {
  expect(whyInWords({ ...rule, sum, due: day(due) })).toBe(`${words} Policy: 3.1.`);
});
