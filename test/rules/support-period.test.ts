import { expect, test } from 'vitest';
import { dueAfterRests, type Extension, type Rest } from '#domain/concern/course.ts';
import { boundsUnder, extensionQuestion, lastDayOfWeeks, periodQuestion } from '#domain/concern/period.ts';
import { day } from '#domain/days/dates.ts';
import type { CalendarEntry, SchoolCalendar } from '#domain/days/school-calendar.ts';
import type { CalendarEntryId } from '#domain/ids.ts';
import { asat } from '#templates/policies/asat.ts';
import { dgat } from '#templates/policies/dgat.ts';
import { spt } from '#templates/policies/spt.ts';
import { williamstown } from '#templates/policies/williamstown.ts';

const entry = (kind: CalendarEntry['kind'], starts: string, ends: string): CalendarEntry => ({
  id: `${kind}/${starts}` as CalendarEntryId, // a name in this test
  kind,
  name: kind,
  starts: day(starts),
  ends: day(ends),
});

/** The school closed over Easter and in the week of the late May bank holiday, entered as closures. */
const closed: SchoolCalendar = {
  entries: [entry('closure', '2026-03-30', '2026-04-10'), entry('closure', '2026-05-25', '2026-05-29')],
};
/** The same year, entered as terms with a half-term. */
const terms: SchoolCalendar = {
  entries: [
    entry('term', '2026-01-05', '2026-03-27'),
    entry('term', '2026-04-13', '2026-07-21'),
    entry('half-term', '2026-05-25', '2026-05-29'),
    entry('inset', '2026-06-01', '2026-06-01'),
  ],
};

// Worked out on a calendar of 2026, week by week.
test.each([
  // weeks of 23 March, 13, 20 and 27 April
  ['2026-03-23', 4, true, '2026-05-01'],
  // and of 4 May, with its bank holiday, 11, 18 May and 1 June
  ['2026-03-23', 8, true, '2026-06-05'],
  // a Wednesday: 25 to 29 March, then from 13 April; the 28th day is a Tuesday
  ['2026-03-25', 4, true, '2026-05-05'],
  // begun in the closed weeks: it counts from 13 April
  ['2026-03-30', 4, true, '2026-05-08'],
  // weeks of the calendar, across the same holidays
  ['2026-03-23', 4, false, '2026-04-17'],
  ['2026-03-23', 10, false, '2026-05-29'],
  // over the end of a month, and of February in a year without and with a leap day
  ['2026-01-26', 4, false, '2026-02-20'],
  ['2027-02-01', 4, false, '2027-02-26'],
  ['2028-02-07', 4, false, '2028-03-03'],
  // from the leap day itself, a Tuesday, to a Monday
  ['2028-02-29', 4, false, '2028-03-27'],
])('from %s, %i weeks (working: %s) end on %s', (starts, weeks, working, ends) => {
  for (const calendar of [closed, terms]) expect(lastDayOfWeeks(day(starts), weeks, working, calendar)).toBe(ends);
});

const bounds = (of: typeof asat) => {
  const found = boundsUnder(of, {});
  if (!found) throw new Error('the policy has bounds');
  return found;
};
const asked = (of: typeof asat, starts: string, ends: string) =>
  periodQuestion({ starts: day(starts), ends: day(ends) }, bounds(of), closed);

test('ASAT asks about less than four and more than eight working weeks, which are normal and no law', () => {
  expect(asked(asat, '2026-03-23', '2026-05-01')).toBeUndefined();
  expect(asked(asat, '2026-03-23', '2026-06-05')).toBeUndefined();
  const said = { working: true, normally: true, clause: '8.1' };
  expect(asked(asat, '2026-03-23', '2026-04-30')).toEqual({ asks: 'short', weeks: 4, day: '2026-05-01', ...said });
  expect(asked(asat, '2026-03-23', '2026-06-08')).toEqual({ asks: 'long', weeks: 8, day: '2026-06-05', ...said });
});

test('ASAT asks about an extension of more than four weeks, and about a second one', () => {
  const plan = { starts: day('2026-03-23'), ends: day('2026-05-01') };
  const extended = (until: string, extensions: Extension[] = []) =>
    extensionQuestion({ ...plan, extensions }, day(until), bounds(asat), closed);
  // weeks of 4, 11, 18 May and 1 June
  expect(extended('2026-06-05')).toBeUndefined();
  expect(extended('2026-06-08')).toMatchObject({ asks: 'extension-long', weeks: 4, day: '2026-06-05' });
  const once = { on: day('2026-05-01'), until: day('2026-05-08'), reason: 'Absence' };
  expect(extended('2026-05-15', [once])).toMatchObject({ asks: 'extended-before' });
});

test('DGAT counts four to ten weeks of the calendar, an extension included', () => {
  expect(asked(dgat, '2026-03-23', '2026-04-17')).toBeUndefined();
  expect(asked(dgat, '2026-03-23', '2026-04-16')).toMatchObject({ asks: 'short', day: '2026-04-17', clause: '24' });
  expect(asked(dgat, '2026-03-23', '2026-06-01')).toMatchObject({ asks: 'long', day: '2026-05-29' });
  const plan = { starts: day('2026-03-23'), ends: day('2026-05-01'), extensions: [] };
  expect(extensionQuestion(plan, day('2026-05-29'), bounds(dgat), closed)).toBeUndefined();
  expect(extensionQuestion(plan, day('2026-06-01'), bounds(dgat), closed)).toMatchObject({ asks: 'together-long' });
});

test('SPT has three reviews and leaves the length to the school; Williamstown says nothing of plans', () => {
  expect(bounds(spt)).toMatchObject({ reviews: 3, clause: 'Appendix 2' });
  expect(boundsUnder(spt, { 'support-least': 5, 'support-most': 7 })).toMatchObject({ least: 5, most: 7 });
  expect(boundsUnder(williamstown, {})).toBeNull();
});

test('what fell in a suspension is due on the first working day after it', () => {
  const rest: Rest = { from: day('2026-04-13'), until: day('2026-05-01'), why: 'grievance' };
  const due = (on: string, of = rest) => dueAfterRests(day(on), { rests: [of] }, terms);
  expect(due('2026-04-10')).toBe('2026-04-10');
  // Friday 1 May is the last day; Monday 4 May is a bank holiday
  expect(due('2026-04-13')).toBe('2026-05-05');
  expect(due('2026-05-01')).toBe('2026-05-05');
  expect(due('2026-05-05')).toBe('2026-05-05');
  expect(due('2026-04-20', { ...rest, until: null })).toBeNull();
});
