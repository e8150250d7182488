import { expect, test } from 'vitest';
import { cycleLabel } from '#domain/cycle.ts';
import { day } from '#domain/dates.ts';
import type { Period } from '#domain/policy/groups.ts';

const schoolYear: Period = {
  ...{ id: 'school-year', label: { en: 'Teachers' }, groups: ['teacher'], months: 12, clause: '4.1' },
  starts: { month: 9, dayOfMonth: 1 },
};
const otherSupport: Period = { ...schoolYear, id: 'other', label: { en: 'Other support staff' } };
const span = { starts: day('2026-04-01'), ends: day('2027-03-31') };

test('a cycle is called by its years, and by its period where the policy has several', () => {
  expect(cycleLabel(span, otherSupport, { periods: [otherSupport] })).toBe('2026–27');
  expect(cycleLabel(span, otherSupport, { periods: [schoolYear, otherSupport] })).toBe('2026–27, Other support staff');
});
