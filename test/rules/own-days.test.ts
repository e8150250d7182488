import { describe, expect, it, test } from 'vitest';
import { faultOfSpan, spanOf, yearIn } from '#domain/cycle/period.ts';
import { day } from '#domain/days/dates.ts';
import type { Period } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { asat } from '#templates/policies/asat.ts';
import { dgat } from '#templates/policies/dgat.ts';
import { lt2 } from '#templates/policies/lt2.ts';
import { spt } from '#templates/policies/spt.ts';
import { williamstown } from '#templates/policies/williamstown.ts';
import { cycleOn, dueDays, outsideDays, type Person, statesOn, windowDays } from './policy-cases.ts';
import { sixth } from './sixth-policy.ts';

// A school may open a cycle with days of its own, in any month of the policy's period. The days of the year that the
// policy names stay those of the period that the cycle stands in: of a cycle from 4 January to 31 August 2027 under a
// policy whose year begins in September, that is the period from 1 September 2026.

const september: Period = {
  id: 'year',
  label: { en: 'Year' },
  groups: ['other-support'],
  months: 12,
  clause: '7.1',
  starts: { month: 9, dayOfMonth: 1 },
};
const january: Period = { ...september, starts: { month: 1, dayOfMonth: 1 } };

test.each<[string, Period, string, string, number]>([
  ['the period itself', september, '2026-09-01', '2027-08-31', 2026],
  ['the spring and the summer', september, '2027-01-04', '2027-08-31', 2026],
  ['a cycle that begins with the last weeks of the holidays', september, '2026-08-17', '2027-08-31', 2026],
  ['a cycle that ends with the summer term', september, '2026-09-01', '2027-07-20', 2026],
  ['the autumn alone, over the new year', september, '2026-11-02', '2027-01-29', 2026],
  ['a summer term alone', september, '2027-04-12', '2027-07-20', 2026],
  ['eighteen months from March: most of it is the next period', september, '2027-03-01', '2028-08-31', 2027],
  ['eighteen months from September: most of it is the first', september, '2026-09-01', '2028-02-29', 2026],
  ['a calendar year under a policy of school years', september, '2027-01-01', '2027-12-31', 2026],
  ['a school year under a policy of calendar years', january, '2026-09-01', '2027-08-31', 2027],
  ['a leap day alone', september, '2028-02-29', '2028-02-29', 2027],
])('%s stands in one period', (_what, period, starts, ends, year) => {
  expect(yearIn(period, { starts: day(starts), ends: day(ends) })).toBe(year);
});

test('a cycle of a period that is longer than a year stands in the one that it is', () => {
  const [period] = sixth.periods;
  if (!period) throw new Error('it has a period');
  // from February 2026 to May 2027, and from February 2027 to May 2028: four months lie in both
  for (const year of [2026, 2027]) expect(yearIn(period, spanOf(period, year))).toBe(year);
  expect(yearIn(period, { starts: day('2027-02-01'), ends: day('2027-05-31') })).toBe(2027);
});

describe('A cycle from 4 January to 31 August 2027', () => {
  const cycle = (policy: Policy, periodId: string) => cycleOn(policy, periodId, '2027-01-04', '2027-08-31');

  it.each<[string, string, Policy, string, Person, Record<string, string>]>([
    ['7.2', 'SPT', spt, 'year', {}, { 'interim-held': '2027-03-31', 'annual-held': '2027-10-31' }],
    ['3.1', 'Williamstown', williamstown, 'academic-year', {}, { meeting: '2026-09-30' }],
    // eight weeks from 4 January; the mid-term review on the day that is proposed
    [
      ...(['6, 13, 31', 'DGAT, a teacher', dgat, 'october'] as const),
      { group: 'teacher' },
      { 'objectives-set': '2027-03-01', 'interim-held': '2027-03-31', 'report-teaching': '2027-10-31' },
    ],
    [
      ...(['6, 31', 'DGAT, support staff', dgat, 'december'] as const),
      {},
      { 'interim-held': '2027-06-15', 'report-support': '2027-12-31' },
    ],
    // of the central team the period is counted from its end: eight weeks from 31 August
    ['31', 'DGAT, the central team', dgat, 'september', { group: 'central' }, { 'report-central': '2027-10-26' }],
    [
      ...(['4.1', 'ASAT, a teacher', asat, 'academic-year'] as const),
      { group: 'teacher' },
      { 'pay-decided-teachers': '2027-10-31', 'annual-held-teachers': '2027-10-31' },
    ],
    [
      ...(['4.1', 'ASAT, a headteacher', asat, 'academic-year'] as const),
      { group: 'headteacher' },
      { 'pay-decided-headteachers': '2027-12-31' },
    ],
    ['2.2.5', 'LT2', lt2, 'year', {}, { 'interim-held': '2027-02-28' }],
  ])('%s: %s keeps the days of the period that it stands in', (_clause, _who, policy, periodId, who, expected) => {
    expect(dueDays(cycle(policy, periodId), who)).toMatchObject(expected);
  });

  it('7.2: its windows are those of that period, too', () => {
    expect(windowDays(cycle(spt, 'year'), 'interim', 'class-support')).toEqual(['2027-02-01', '2027-03-31']);
    expect(windowDays(cycle(spt, 'year'), 'annual', 'class-support')).toEqual(['2027-09-01', '2027-10-31']);
  });

  it('7.3: somebody whose contract ends in it has their own last day', () => {
    const until = { contract: 'fixed-term', startDate: '2026-09-01', contractEnds: '2027-05-28' } as const;
    expect(dueDays(cycle(spt, 'year'), until)).toMatchObject({
      'interim-held': '2027-03-31',
      'annual-held': '2027-05-28',
    });
  });

  it('unsaid: whoever joins later plans within twenty working days, without Good Friday and Easter Monday', () => {
    const joiner = { startDate: '2027-03-01' };
    expect(dueDays(cycle(spt, 'year'), joiner)['planning-held']).toBe('2027-03-31');
  });

  it('names the deadlines whose day lies before it begins, and runs none of them', () => {
    expect(outsideDays(cycle(spt, 'year'))).toEqual([['planning-held', '2026-10-31', 'before']]);
    expect(outsideDays(cycle(williamstown, 'academic-year'))).toEqual([['meeting', '2026-09-30', 'before']]);
    // six weeks after the first assessment data of 16 October
    expect(outsideDays(cycle(asat, 'academic-year'))).toEqual([['objectives-set-after-data', '2026-11-27', 'before']]);
    expect(outsideDays(cycle(lt2, 'year'))).toEqual([]);
    expect(statesOn('2027-02-01', cycle(spt, 'year'), {})['planning-held']).toBe('outside');
    expect(statesOn('2027-02-01', cycle(williamstown, 'academic-year'), {})['meeting']).toBe('outside');
  });

  it('is marked as done all the same where it was done', () => {
    const held = { steps: { planning: '2027-01-20' } };
    expect(statesOn('2027-02-01', cycle(spt, 'year'), {}, held)['planning-held']).toBe('done');
  });
});

describe('A deadline outside the reach of its cycle', () => {
  it.each<[string, string, Policy, string, [string, string], ReturnType<typeof outsideDays>]>([
    ['7.2', 'none in the policy’s own year', spt, 'year', ['2026-09-01', '2027-08-31'], []],
    ['7.2', 'none in one that ends with the summer term', spt, 'year', ['2026-09-01', '2027-07-20'], []],
    ['7.2', 'none in one that begins in the holidays', spt, 'year', ['2026-08-17', '2027-08-31'], []],
    [
      ...(['7.2', 'the annual review, seven months after a cycle of one term', spt, 'year'] as const),
      ['2027-01-04', '2027-03-25'],
      [
        ['planning-held', '2026-10-31', 'before'],
        ['interim-held', '2027-03-31', 'after'],
        ['annual-held', '2027-10-31', 'after'],
      ],
    ],
    [
      ...(['2.2.5', 'the interim review, after a cycle of the autumn alone', lt2, 'year'] as const),
      ['2026-09-01', '2026-12-31'],
      [['interim-held', '2027-02-28', 'after']],
    ],
    [
      ...(['3.1', 'the meeting, where the cycle begins the day after it', williamstown, 'academic-year'] as const),
      ['2026-10-01', '2027-08-31'],
      [['meeting', '2026-09-30', 'before']],
    ],
  ])('%s: %s', (_clause, _what, policy, periodId, [starts, ends], expected) => {
    expect(outsideDays(cycleOn(policy, periodId, starts, ends))).toEqual(expected);
  });
});

test('days that no cycle can have are still refused at their field', () => {
  expect(faultOfSpan({ starts: day('1999-09-01'), ends: day('2000-08-31') })).toMatchObject({ code: 'field-year' });
});
