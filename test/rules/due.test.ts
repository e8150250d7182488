import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { whenDue } from '#domain/deadlines/due.ts';

// Saturday 21 November 2026: its week ends on Sunday the 22nd, and two weeks later is Sunday 6 December
test.each([
  ['2026-09-30', 'overdue'],
  ['2026-11-20', 'overdue'],
  ['2026-11-21', 'this-week'],
  ['2026-11-22', 'this-week'],
  ['2026-11-23', 'next-two-weeks'],
  ['2026-12-06', 'next-two-weeks'],
  ['2026-12-07', 'later'],
  ['2028-01-31', 'later'],
] as const)('on a Saturday, what is due on %s is listed under %s', (due, when) => {
  expect(whenDue(day(due), day('2026-11-21'))).toBe(when);
});

test.each([
  ['2026-11-22', 'overdue'], // the Sunday before
  ['2026-11-23', 'this-week'],
  ['2026-11-29', 'this-week'],
  ['2026-11-30', 'next-two-weeks'],
  ['2026-12-13', 'next-two-weeks'],
  ['2026-12-14', 'later'],
] as const)('on a Monday, what is due on %s is listed under %s', (due, when) => {
  expect(whenDue(day(due), day('2026-11-23'))).toBe(when);
});
