import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { areTermsMissing } from '#domain/deadlines/terms-needed.ts';
import type { CalendarEntryId } from '#domain/ids.ts';
import { policies } from '#templates/policies/index.ts';

const today = day('2026-11-21');

// Williamstown leaves the kind of day open; DGAT (who is covered) and SPT 4.2 count terms of service; ASAT and LT2 count
// in weeks, calendar and working days only
test.each([
  ['williamstown', 'school', true],
  ['williamstown', 'working', false],
  ['williamstown', 'calendar', false],
  ['asat', '', false],
  ['dgat', '', true],
  ['lt2', '', false],
  ['spt', '', true],
])('under %s, with days that are %j, a school without term dates is asked for them: %s', (id, unit, isMissing) => {
  const followed = policies
    .filter((policy) => policy.id === id)
    .map((policy) => ({ policy, choices: unit === '' ? {} : { 'day-unit': unit } }));
  expect(followed).toHaveLength(1);
  expect(areTermsMissing(followed, { entries: [] }, today)).toBe(isMissing);
});

// the school year that holds 21 November 2026 begins in September 2026
test.each([
  ['2025-09-03', '2025-12-19', true],
  ['2026-09-02', '2026-12-18', false],
  ['2027-01-04', '2027-03-25', false],
])('a term from %s to %s leaves them missing: %s', (starts, ends, isMissing) => {
  const id = 'term' as CalendarEntryId; // ids are random in the office, readable here
  const entries = [{ id, kind: 'term' as const, name: 'Term', starts: day(starts), ends: day(ends) }];
  const followed = policies.filter((policy) => policy.id === 'dgat').map((policy) => ({ policy, choices: {} }));
  expect(areTermsMissing(followed, { entries }, today)).toBe(isMissing);
});
