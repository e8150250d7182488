import { expect, test } from 'vitest';
import { standingOf, stillInSpan } from '#domain/cycle/eligibility.ts';
import { day } from '#domain/days/dates.ts';
import { bareCalendar } from '#domain/days/school-calendar.ts';
import type { StaffId } from '#domain/ids.ts';
import { notPaused, type Staff } from '#domain/staff/staff.ts';
import { policies } from '#templates/policies/index.ts';
import { supportStaff } from '#test/office/school-year.ts';

const person = (fields: Partial<Staff>): Staff => ({
  ...supportStaff,
  ...notPaused,
  id: 'someone' as StaffId, // any id will do
  ...fields,
});
const [policy] = policies.filter(({ id }) => id === 'williamstown');
const ends = day('2027-08-31');
const today = day('2026-11-21');

// Williamstown 1.2: support staff are all who are not on teachers' pay and conditions; not staff of an agency; not staff
// in their probation. Volunteers are not employed.
test.each([
  ['a teaching assistant', {}, null],
  ['a caretaker', { group: 'other-support' }, null],
  ['a teacher', { group: 'teacher' }, 'group'],
  ['the headteacher', { group: 'headteacher' }, 'group'],
  ['somebody from an agency', { contract: 'agency' }, 'agency'],
  ['a volunteer', { contract: 'volunteer' }, 'volunteer'],
  ['somebody on probation', { probationEnds: day('2026-12-18') }, 'probation'],
  ['somebody whose probation ends today', { probationEnds: day('2026-11-21') }, 'probation'],
  ['somebody whose probation ended yesterday', { probationEnds: day('2026-11-20') }, null],
  ['somebody who starts tomorrow', { startDate: day('2026-11-22') }, 'not-started'],
  ['somebody who starts today', { startDate: day('2026-11-21') }, null],
  ['somebody who left yesterday', { leavingDate: day('2026-11-20') }, 'left'],
  ['somebody who leaves today', { leavingDate: day('2026-11-21') }, null],
  ['somebody with a fixed term', { contract: 'fixed-term', contractEnds: day('2027-03-31') }, null],
] as const)('%s', (_who, fields, rule) => {
  if (!policy) throw new Error('the policy is built in');
  const cycle = { policy, calendar: bareCalendar, starts: day('2026-09-01'), ends };
  expect(standingOf(person(fields), cycle, today).leftOut).toEqual(rule && { by: 'rule', rule });
});

test.each([
  ['somebody of the year before is not asked about', { leavingDate: day('2026-08-31') }, false],
  ['somebody who left on its first day is', { leavingDate: day('2026-09-01') }, true],
  ['somebody who comes after its last day is not', { startDate: day('2027-09-01') }, false],
  ['somebody who comes on its last day is', { startDate: day('2027-08-31') }, true],
])('in a cycle from 1 September 2026 to 31 August 2027, %s', (_who, fields, expected) => {
  expect(stillInSpan(person(fields), { starts: day('2026-09-01'), ends })).toBe(expected);
});
