import { describe, expect, it } from 'vitest';
import { groupsOf } from '#domain/cycle/cycle-groups.ts';
import type { PhaseId, StaffGroupId } from '#domain/policy/groups.ts';
import { asat } from '#templates/policies/asat.ts';
import { cycleFrom, cycleHolding, fixedTerm, ownDays, type Person, standingOn, windowDays } from './policy-cases.ts';

// Every expectation is worked out by hand from the policy's text; the clause stands first. Where the policy is silent the
// proposals hold: first data on 16 October, objectives within six weeks, final reviews within eight, joiners twenty days.
const autumn = cycleFrom(asat, 'academic-year', 2026);
const spring = cycleFrom(asat, 'april-to-march', 2026);
const teacher: Person = { group: 'teacher' };
const caretaker: Person = { group: 'other-support' };

describe('ASAT: the cycles', () => {
  it.each([
    ['4.1', 'the first day of the autumn term', 'academic-year', '2026-09-01', '2026-09-01', '2027-08-31', '2026–27'],
    ['4.1', 'the day before it', 'academic-year', '2026-08-31', '2025-09-01', '2026-08-31', '2025–26'],
    [
      '4.2',
      'the day on which outcomes are measured',
      'academic-year',
      '2027-08-31',
      '2026-09-01',
      '2027-08-31',
      '2026–27',
    ],
    ['4.3', 'the first of April', 'april-to-march', '2026-04-01', '2026-04-01', '2027-03-31', '2026–27'],
    ['4.3', 'the day before it', 'april-to-march', '2026-03-31', '2025-04-01', '2026-03-31', '2025–26'],
    ['4.3', 'a leap day', 'april-to-march', '2028-02-29', '2027-04-01', '2028-03-31', '2027–28'],
  ])('%s: %s', (_clause, _what, period, today, ...expected) => {
    expect(cycleHolding(today, asat, period)).toEqual(expected);
  });

  it('say nothing of the chief executive and of whoever works centrally, so the school is asked (4)', () => {
    const groupsIn = (choices: Record<string, string>) =>
      asat.periods.map((period) => groupsOf(period, { policy: asat, choices }));
    expect(groupsIn({})).toEqual([
      ['headteacher', 'teacher', 'class-support', 'executive'],
      ['other-support', 'central'],
    ]);
    expect(groupsIn({ 'executive-period': 'april-to-march', 'central-period': 'academic-year' })).toEqual([
      ['headteacher', 'teacher', 'class-support', 'central'],
      ['other-support', 'executive'],
    ]);
  });

  it('turn with the autumn term for whoever works with children, in April for the others (4.1, 4.2, 4.3)', () => {
    expect(asat.periods.map(({ groups }) => groups)).toEqual([
      ['headteacher', 'teacher', 'class-support'],
      ['other-support'],
    ]);
  });

  it.each<[string, PhaseId, StaffGroupId, string, string]>([
    ['5.1: after the first data', 'planning', 'teacher', '2026-10-16', '2026-11-27'],
    ['5.1: after the first data', 'planning', 'headteacher', '2026-10-16', '2026-11-27'],
    ['5.1: after the first data', 'planning', 'class-support', '2026-10-16', '2026-11-27'],
    ['5.1: soon after the start', 'planning', 'executive', '2026-09-01', '2026-10-13'],
    ['4.1: in time for pay on 31 October', 'annual', 'teacher', '2027-08-31', '2027-10-31'],
    ['4.1: in time for pay on 31 December', 'annual', 'headteacher', '2027-08-31', '2027-12-31'],
    ['7.3: at the end of the cycle', 'annual', 'class-support', '2027-08-31', '2027-10-26'],
    ['7.3: at the end of the cycle', 'annual', 'executive', '2027-08-31', '2027-10-26'],
  ])('%s (%s of the %s)', (_clause, phase, group, opens, closes) => {
    expect(windowDays(autumn, phase, group)).toEqual([opens, closes]);
  });

  it.each<[string, PhaseId, StaffGroupId, string, string]>([
    ['5.1: soon after the start', 'planning', 'other-support', '2026-04-01', '2026-05-13'],
    ['5.1: soon after the start', 'planning', 'central', '2026-04-01', '2026-05-13'],
    ['7.3: at the end of the cycle', 'annual', 'other-support', '2027-03-31', '2027-05-26'],
  ])('%s (%s of the %s, from April)', (_clause, phase, group, opens, closes) => {
    expect(windowDays(spring, phase, group)).toEqual([opens, closes]);
  });

  it('name no time for formal reviews, which are optional (7.2)', () => {
    expect(windowDays(autumn, 'interim', 'teacher')).toBeUndefined();
    expect(asat.phases.filter(({ optional }) => optional).map(({ id }) => id)).toEqual(['interim']);
  });

  it('follow what the school chose: four weeks from data on 2 October, four weeks from the end (5.1, 7.3)', () => {
    const choices = {
      'first-data': { month: 10, dayOfMonth: 2, year: 0 },
      'planning-within': 4,
      'annual-within': 4,
    };
    const chosen = cycleFrom(asat, 'academic-year', 2026, { choices });
    expect(windowDays(chosen, 'planning', 'class-support')).toEqual(['2026-10-02', '2026-10-30']);
    expect(windowDays(chosen, 'planning', 'executive')).toEqual(['2026-09-01', '2026-09-29']);
    expect(windowDays(chosen, 'annual', 'class-support')).toEqual(['2027-08-31', '2027-09-28']);
    expect(windowDays(chosen, 'annual', 'teacher')).toEqual(['2027-08-31', '2027-10-31']);
  });
});

describe('ASAT: who is in', () => {
  it.each<[string, string, Person]>([
    ['2.1', 'the chief executive officer', { group: 'executive' }],
    ['2.1', 'a headteacher', { group: 'headteacher' }],
    ['2.1', 'a teacher', teacher],
    ['2.1', 'a teaching assistant', { group: 'class-support' }],
    ['2.1', 'a caretaker', caretaker],
    ['2.1', 'somebody who works for both schools', { group: 'central' }],
    ['2.1', 'somebody who came last week: the cycle is adjusted', { ...teacher, startDate: '2026-11-16' }],
    ['2.1', 'a fixed term of ten weeks: the cycle is adjusted', fixedTerm('2026-10-05', '2026-12-11')],
    ['2.1', 'somebody whose probation ended yesterday', { ...caretaker, probationEnds: '2026-11-20' }],
    ['2.1', 'a teacher whose induction ended yesterday', { ...teacher, inductionEnds: '2026-11-20' }],
    ['2.1', 'somebody who leaves today', { ...teacher, leavingDate: '2026-11-21' }],
    ['8.2', 'somebody whose pause ended yesterday', { pausedFrom: '2026-10-01', pausedUntil: '2026-11-20' }],
    ['8.2', 'somebody whose pause begins tomorrow', { pausedFrom: '2026-11-22' }],
  ])('%s: %s', (_clause, _who, who) => {
    expect(standingOn('2026-11-21', autumn, who)).toEqual([null, null]);
  });

  it.each<[string, string, Person, ReturnType<typeof standingOn>]>([
    ['2.1', 'a cook from an agency', { ...caretaker, contract: 'agency' }, ['agency', null]],
    ['2.1', 'a volunteer who hears readers', { contract: 'volunteer' }, ['volunteer', null]],
    ['2.1', 'left yesterday', { leavingDate: '2026-11-20' }, ['left', null]],
    ['2.1', 'comes after Christmas', { startDate: '2027-01-04' }, ['not-started', '2027-01-04']],
    ['2.1', 'probation until February', { probationEnds: '2027-02-26' }, ['probation', '2027-02-27']],
    ['2.1', 'the last day of a probation', { probationEnds: '2026-11-21' }, ['probation', '2026-11-22']],
    ['2.1', 'a new teacher for the year', { ...teacher, inductionEnds: '2027-07-23' }, ['induction', '2027-07-24']],
    ['2.1', 'a new teacher for two years', { ...teacher, inductionEnds: '2028-07-20' }, ['induction', null]],
    [
      ...(['2.1', 'probation, and induction after it'] as const),
      { ...teacher, probationEnds: '2026-12-18', inductionEnds: '2027-07-23' },
      ['probation', '2027-07-24'],
    ],
    [
      ...(['2.1', 'comes after Christmas, on probation until July'] as const),
      { startDate: '2027-01-04', probationEnds: '2027-07-02' },
      ['not-started', '2027-07-03'],
    ],
    [
      ...(['8.2', 'paused until the end of January'] as const),
      { pausedFrom: '2026-11-02', pausedUntil: '2027-01-29' },
      ['paused', '2027-01-30'],
    ],
    ['8.2', 'paused with no end in sight', { pausedFrom: '2026-11-21' }, ['paused', null]],
  ])('%s: out, %s', (_clause, _who, who, expected) => {
    expect(standingOn('2026-11-21', autumn, who)).toEqual(expected);
  });

  it('gives no hint of why reviews are paused (8.2)', () => {
    const reasons = asat.scope.filter(({ rule }) => rule === 'paused').map(({ reason }) => reason.en);
    expect(reasons).toEqual(['Reviews are paused']);
  });
});

describe('ASAT: somebody’s own cycle (2.1)', () => {
  it.each<[string, Person, ReturnType<typeof ownDays>]>([
    ['the whole of it', teacher, ['2026-09-01', null, '2027-08-31', null]],
    ['a late start', { ...teacher, startDate: '2027-01-04' }, ['2027-01-04', 'started', '2027-08-31', null]],
    [
      'a fixed term inside it',
      { ...teacher, ...fixedTerm('2026-11-02', '2027-03-25') },
      ['2026-11-02', 'started', '2027-03-25', 'fixed-term'],
    ],
    [
      'a fixed term that began before it',
      fixedTerm('2026-04-13', '2026-12-31'),
      ['2026-09-01', null, '2026-12-31', 'fixed-term'],
    ],
    [
      'a fixed term that ends after it',
      fixedTerm('2026-09-01', '2027-12-31'),
      ['2026-09-01', null, '2027-08-31', null],
    ],
    ['a leaver at Easter', { leavingDate: '2027-03-25' }, ['2026-09-01', null, '2027-03-25', 'leaves']],
    ['a leaver with the cycle', { leavingDate: '2027-08-31' }, ['2026-09-01', null, '2027-08-31', null]],
    ['after probation', { probationEnds: '2027-02-26' }, ['2027-02-27', 'probation', '2027-08-31', null]],
    [
      'after probation, late starter too',
      { startDate: '2026-10-05', probationEnds: '2027-03-31' },
      ['2027-04-01', 'probation', '2027-08-31', null],
    ],
    ['an agency cook taken in by decision', { contract: 'agency' }, ['2026-09-01', null, '2027-08-31', null]],
  ])('%s', (_who, who, expected) => {
    expect(ownDays(autumn, who)).toEqual(expected);
  });
});
