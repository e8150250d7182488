import { expect, test } from 'vitest';
import { addDays, day } from '#domain/days/dates.ts';
import { addMonths, addMonthsInFull } from '#domain/days/months.ts';
import type { StaffId } from '#domain/ids.ts';
import { clockDoubt, seenFrom } from '#domain/retention/clock.ts';
import { heldBecause } from '#domain/retention/holds.ts';
import { isDue, keptUntil } from '#domain/retention/kept-until.ts';
import { isLonger, leastOf, type OwnRule, type Period, ruleOf } from '#domain/retention/rules.ts';
import { policies } from '#templates/policies/index.ts';

const [years, months, days] = [
  (amount: number): Period => ({ amount, unit: 'years' }),
  (amount: number): Period => ({ amount, unit: 'months' }),
  (amount: number): Period => ({ amount, unit: 'days' }),
];

// worked out by hand; the clauses are those of the policies' own texts
test.each([
  // DGAT 34, six years and then destroyed; October to October, December to December, September to September
  ['2019-10-31', years(6), '2025-10-31', 'DGAT 34, teachers'],
  ['2019-12-31', years(6), '2025-12-31', 'DGAT 34, support staff'],
  ['2020-08-31', years(6), '2026-08-31', 'DGAT 34, central team'],
  // Williamstown Step 4, a minimum of six years
  ['2020-07-20', years(6), '2026-07-20', 'Williamstown Step 4'],
  ['2021-07-31', years(6), '2027-07-31', 'Williamstown Step 4'],
  // ASAT 9.1, the trust’s schedule: what the school entered from it
  ['2024-03-31', years(6), '2030-03-31', 'ASAT 9.1, other support staff'],
  ['2024-08-31', years(7), '2031-08-31', 'ASAT 9.1, a schedule of seven'],
  ['2022-08-31', years(25), '2047-08-31', 'ASAT 9.1, a schedule of twenty-five'],
  // LT2 and SPT say nothing: the school’s choice
  ['2025-08-31', years(1), '2026-08-31', 'LT2, school’s choice'],
  ['2025-08-31', years(10), '2035-08-31', 'SPT, school’s choice'],
  // 29 February: rather a day longer
  ['2020-02-29', years(6), '2026-03-01', 'no 29 February in 2026'],
  ['2020-02-29', years(4), '2024-02-29', 'there is one in 2024'],
  ['2096-02-29', years(4), '2100-03-01', '2100 is no leap year'],
  ['2020-02-28', years(6), '2026-02-28', 'the day before stays'],
  ['2019-03-01', years(6), '2025-03-01', ''],
  ['2019-12-31', years(1), '2020-12-31', ''],
  // the hold for leavers and disputes, in months
  ['2026-08-31', months(6), '2027-03-01', 'no 31 February: rather longer'],
  ['2027-08-31', months(6), '2028-03-01', 'no 31 February in a leap year either'],
  ['2026-10-31', months(1), '2026-12-01', 'no 31 November'],
  ['2026-12-31', months(12), '2027-12-31', ''],
  ['2026-11-30', months(3), '2027-03-01', 'no 30 February'],
  ['2026-01-15', months(9), '2026-10-15', ''],
  ['2026-11-21', days(30), '2026-12-21', 'copies for undoing, requirements 10.5'],
  ['2028-02-15', days(30), '2028-03-16', 'over a 29 February'],
] satisfies [string, Period, string, string][])('%s kept for %j is kept until %s (%s)', (since, period, until) => {
  expect(keptUntil(day(since), period)).toBe(until);
  // its last day is a day of keeping
  expect([isDue(day(until), day(until)), isDue(day(until), addDays(day(until), 1))]).toEqual([false, true]);
});

test('for keeping, a month that is too short ends with the next; for answering, with its last day', () => {
  expect([addMonthsInFull(day('2027-01-31'), 1), addMonths(day('2027-01-31'), 1)]).toEqual([
    '2027-03-01',
    '2027-02-28',
  ]);
  expect([addMonthsInFull(day('2028-01-30'), 1), addMonths(day('2028-01-30'), 1)]).toEqual([
    '2028-03-01',
    '2028-02-29',
  ]);
  expect([addMonths(day('2026-11-30'), 3), addMonths(day('2026-10-31'), 2)]).toEqual(['2027-02-28', '2026-12-31']);
});

const policyOf = (id: string) => {
  const policy = policies.find((one) => one.id === id);
  if (!policy) throw new Error(`no policy ${id}`);
  return { policy, choices: {} };
};
const line = (fields: Partial<OwnRule>): OwnRule => ({
  id: 'review',
  amount: 4,
  unit: 'years',
  kind: 'own',
  source: 'Governors, May 2026',
  checkedOn: day('2026-05-12'),
  ...fields,
});

test.each([
  ['dgat', { amount: 6, kind: 'then-destroyed', clause: '34' }],
  ['williamstown', { amount: 6, kind: 'at-least', clause: 'Step 4' }],
  ['asat', { amount: 6, kind: 'schedule', clause: '9.1' }],
  ['lt2', { amount: 6, kind: 'own', clause: null }],
  ['spt', { amount: 6, kind: 'own', clause: null }],
])('%s says how long its papers are kept, or leaves it to the school', (id, rule) => {
  expect(ruleOf('review', [], policyOf(id))).toEqual({ ...rule, unit: 'years', source: '', checkedOn: null });
  // no policy speaks of the staff list
  expect(ruleOf('staff', [], policyOf(id))).toMatchObject({ kind: 'own', clause: null });
});

test('a line of the school makes a period longer and never shorter than the policy’s own', () => {
  const [short, long] = [line({}), line({ amount: 8 })];
  expect(ruleOf('review', [short], policyOf('dgat'))).toMatchObject({ amount: 6, clause: '34', source: short.source });
  expect(ruleOf('review', [long], policyOf('dgat'))).toMatchObject({ amount: 8, clause: null, kind: 'own' });
  expect(leastOf('review', policyOf('williamstown'))).toEqual({ period: years(6), clause: 'Step 4' });
  expect([leastOf('review', policyOf('asat')), leastOf('staff', policyOf('dgat'))]).toEqual([null, null]);
  expect([isLonger(years(6), months(72)), isLonger(months(73), years(6)), isLonger(days(365), years(1))]).toEqual([
    false,
    true,
    false,
  ]);
});

const [nia, owain] = ['nia', 'owain'] as StaffId[] as [StaffId, StaffId]; // ids for this file

test('a hold, an open request and the months after a last day each hold back, of a team any member’s', () => {
  const facts = {
    today: day('2027-08-31'),
    holds: [{ id: 'h', staffId: nia }] as never, // one hold, without what is not asked here
    requested: new Set([owain]),
    lastDays: new Map([[owain, day('2026-08-31')]]),
    leaverHold: months(12),
  };
  expect(heldBecause([nia, owain], facts)).toEqual([
    { why: 'hold', id: 'h' },
    { why: 'request' },
    { why: 'leaver', until: '2027-08-31' },
  ]);
  const later = { ...facts, today: day('2027-09-01'), holds: [], requested: new Set<StaffId>() };
  expect(heldBecause([nia, owain], later)).toEqual([]);
});

test.each([
  ['2026-11-28', null, null, '2026-11-28'],
  ['2026-11-28', '2026-11-28', null, '2026-11-28'],
  ['2026-11-27', '2026-11-28', 'behind', '2026-11-28'],
  ['2016-11-28', '2026-11-28', 'behind', '2026-11-28'],
  // longer than a summer is in doubt
  ['2027-01-29', '2026-11-28', null, '2027-01-29'],
  ['2027-01-30', '2026-11-28', 'ahead', '2026-11-28'],
  ['2036-11-28', '2026-11-28', 'ahead', '2026-11-28'],
  // the clock goes back an hour, or forward: it is still a day
  ['2026-10-25', '2026-10-25', null, '2026-10-25'],
  ['2028-02-29', '2028-02-28', null, '2028-02-29'],
] as const)('on %s, after %s was the last day seen, the date is %s', (today, lastSeen, doubt, seen) => {
  const last = lastSeen === null ? null : day(lastSeen);
  expect([clockDoubt(day(today), last), seenFrom(day(today), last)]).toEqual([doubt, seen]);
});
