import { expect, test } from 'vitest';
import { cycleLabel } from '#domain/cycle/cycle.ts';
import { covers } from '#domain/cycle/cycle-groups.ts';
import { faultOfSpan } from '#domain/cycle/period.ts';
import { day } from '#domain/days/dates.ts';
import { type Period, staffGroupId } from '#domain/policy/groups.ts';

const schoolYear: Period = {
  id: 'school-year',
  label: { en: 'Teachers' },
  groups: ['teacher'],
  months: 12,
  clause: '4.1',
  starts: { month: 9, dayOfMonth: 1 },
};
const otherSupport: Period = {
  ...schoolYear,
  id: 'other',
  label: { en: 'Other support staff' },
  groups: ['other-support'],
};
const span = { starts: day('2026-04-01'), ends: day('2027-03-31') };

test('a cycle is called by its years, and by its period where the policy has several', () => {
  expect(cycleLabel(span, otherSupport, { periods: [otherSupport] })).toBe('2026–27');
  expect(cycleLabel(span, otherSupport, { periods: [schoolYear, otherSupport] })).toBe('2026–27, Other support staff');
});

test.each([
  ['2026-09-01', '2027-08-31', undefined],
  ['2026-09-01', '2026-09-01', undefined],
  ['2026-09-01', '2026-08-31', 'field-day-order'],
  ['2026-09-01', '2028-02-29', undefined], // eighteen months to the day
  ['2026-09-01', '2028-03-01', 'cycle-long'],
  ['2026-08-31', '2028-02-29', undefined], // the 31st of a month that has none is the first of the next
  ['1926-09-01', '1927-08-31', 'field-year'],
])('a cycle from %s to %s: %s', (starts, ends, code) => {
  expect(faultOfSpan({ starts: day(starts), ends: day(ends) })?.code).toBe(code);
});

// a policy about teachers and other support staff, which says of everybody else why they are out
test('a cycle asks about its own groups, and about those in no period at all', () => {
  const periods = [schoolYear, otherSupport];
  const silent = { periods, scope: [], groups: [], choices: [] };
  const telling = { ...silent, scope: [{ rule: 'group' as const, reason: { en: 'Not covered' }, clause: '2' }] };
  const askedUnder = (policy: typeof silent | typeof telling) =>
    staffGroupId.options.filter((group) => covers(schoolYear, group, { policy, choices: {} }));
  const asked = askedUnder(telling);
  expect(asked).toEqual(['headteacher', 'teacher', 'class-support', 'central', 'executive']);
  expect(askedUnder(silent)).toEqual(['teacher']);
});
