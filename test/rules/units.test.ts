import { expect, test } from 'vitest';
import { addUnits, skippedBetween, unitsBetween } from '#domain/days/calendar.ts';
import { day } from '#domain/days/dates.ts';
import { shownDeadline } from '#domain/deadlines/shown-deadline.ts';
import { ruleInWords, whyInWords } from '#renderer/words/days/deadlines.ts';
import { ruleSentence } from '#templates/parts/due/deadline-sentence.ts';
import { spt } from '#templates/policies/spt.ts';
import { cycleFrom, deadlines } from './policy-cases.ts';
import { schoolYear } from './school-year.ts';

test.each([
  // counted on a wall calendar by hand; a working week is five working days, and hours take the days that they begin
  ['2026-09-14', 4, 'working-weeks', '2026-10-12', 'four working weeks'],
  ['2026-04-02', 1, 'working-weeks', '2026-04-13', 'one, without Good Friday and Easter Monday'],
  ['2027-01-18', 1, 'working-weeks', '2027-01-26', 'one, without the closure of 20 January'],
  ['2026-10-12', -4, 'working-weeks', '2026-09-14', 'four, backwards'],
  ['2026-10-08', 24, 'hours', '2026-10-09', 'the day after'],
  ['2026-10-08', 48, 'hours', '2026-10-10', 'two days, a Saturday'],
  ['2026-10-08', 25, 'hours', '2026-10-10', 'a second day that is begun'],
  ['2026-10-08', 0, 'hours', '2026-10-08', 'nought hours'],
  ['2026-10-10', -48, 'hours', '2026-10-08', 'backwards'],
] as const)('%s and %d %s is %s (%s)', (from, amount, unit, expected, _why) => {
  expect(addUnits(day(from), amount, unit, schoolYear)).toBe(expected);
});

test.each([
  ['2026-09-14', '2026-10-09', 'working-weeks', 3],
  ['2026-09-14', '2026-10-12', 'working-weeks', 4],
  ['2026-10-08', '2026-10-10', 'hours', 48],
] as const)('from %s to %s there are whole %s: %d', (from, to, unit, expected) => {
  expect(unitsBetween(day(from), day(to), unit, schoolYear)).toBe(expected);
});

test('a sum of working weeks says which weekdays it left out; one of hours leaves out none', () => {
  expect(skippedBetween(day('2027-01-18'), day('2027-01-26'), 'working-weeks', schoolYear)).toMatchObject([
    { name: 'Snow', from: '2027-01-20' },
  ]);
  expect(skippedBetween(day('2027-01-18'), day('2027-01-26'), 'hours', schoolYear)).toEqual([]);
});

// SPT 18.1: at least five working days before the meeting, which is booked for Easter Monday here. The days that are
// counted lie before it: 25, 24, 23, 22 and 19 March, without Good Friday.
test('a backward sum names the days that it skipped, and not the day that it counts from', () => {
  const cycle = cycleFrom(spt, 'year', 2026);
  const found = deadlines(cycle, {}, { booked: { interim: '2027-03-29' } }, '2027-03-01');
  const one = found.find(({ rule }) => rule.id === 'interim-self-assessment-out');
  if (!one) throw new Error('the policy has that deadline');
  const shown = shownDeadline(one, cycle, day('2027-03-01'));
  expect([shown.due, shown.sum?.skipped.map(({ name }) => name)]).toEqual(['2027-03-19', ['Good Friday']]);
  expect(whyInWords(shown)).toBe(
    '5 working days before Mon 29 Mar 2027 is Fri 19 Mar 2027. Saturdays and Sundays do not count, nor Good Friday on 26 Mar 2027. Policy: 18.1, Appendix 1.',
  );
});

test('the sentence of a deadline is the same in the window and on paper', () => {
  const cycle = cycleFrom(spt, 'year', 2026);
  const booked = { interim: '2027-03-04' };
  for (const one of deadlines(cycle, { startDate: '2027-01-04' }, { booked }, '2027-02-01')) {
    const shown = shownDeadline(one, cycle, day('2027-02-01'));
    expect(ruleInWords(shown)).toBe(ruleSentence(shown).en);
  }
});
