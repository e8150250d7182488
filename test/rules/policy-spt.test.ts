import { describe, expect, it } from 'vitest';
import { spanHolding } from '#domain/cycle/period.ts';
import { day } from '#domain/days/dates.ts';
import type { PhaseId, StaffGroupId } from '#domain/policy/groups.ts';
import { spt } from '#templates/policies/spt.ts';
import { calendarOf, cycleFrom, fixedTerm, ownDays, type Person, standingOn, windowDays } from './policy-cases.ts';

// Every expectation is worked out by hand from the policy's text; the clause stands first. Where the policy is silent the
// proposal holds: twenty working days for whoever joins. Terms nobody entered end on 31 December, 31 March and 31 August.
const cycle = cycleFrom(spt, 'year', 2026);

describe('SPT: the period', () => {
  it.each([
    ['7.1', 'its first day', '2026-09-01', '2026-09-01', '2027-08-31'],
    ['7.1', 'its last day', '2027-08-31', '2026-09-01', '2027-08-31'],
    ['7.1', 'the day before it', '2026-08-31', '2025-09-01', '2026-08-31'],
    ['7.1', 'the first one of all', '2018-09-01', '2018-09-01', '2019-08-31'],
  ])('%s: %s, %s', (_clause, _what, today, starts, ends) => {
    expect(spt.periods.map((period) => spanHolding(period, day(today)))).toMatchObject([{ starts, ends }]);
  });

  it.each<[string, string, PhaseId, StaffGroupId, number, string, string]>([
    ['7.2', 'planning', 'planning', 'class-support', 2026, '2026-09-01', '2026-10-31'],
    ['7.2', 'planning, for the office', 'planning', 'other-support', 2026, '2026-09-01', '2026-10-31'],
    ['7.2', 'mid-year', 'interim', 'class-support', 2026, '2027-02-01', '2027-03-31'],
    ['7.2', 'mid-year in a leap year', 'interim', 'class-support', 2027, '2028-02-01', '2028-03-31'],
    [
      '7.2, 14.4',
      'annual, in the autumn after the period',
      'annual',
      'class-support',
      2026,
      '2027-09-01',
      '2027-10-31',
    ],
    ['7.2, 14.4', 'annual, for the trust’s own', 'annual', 'central', 2026, '2027-09-01', '2027-10-31'],
  ])('%s: %s', (_clause, _what, phase, group, year, opens, closes) => {
    expect(windowDays(cycleFrom(spt, 'year', year), phase, group)).toEqual([opens, closes]);
  });
});

describe('SPT: who is in', () => {
  const entered = calendarOf(['term', '2026-09-02', '2026-12-18'], ['term', '2027-01-05', '2027-03-25']);

  it.each<[string, string, Person, Parameters<typeof cycleFrom>[3]]>([
    ['4.2', 'a teaching assistant', {}, {}],
    ['4.2', 'somebody in the school office', { group: 'other-support' }, {}],
    ['4.2', 'somebody who works for the whole trust', { group: 'central' }, {}],
    ['4.2', 'somebody who came last week: the contract counts, not the service', { startDate: '2026-11-16' }, {}],
    ['4.2', 'somebody on probation, of which nothing is said', { probationEnds: '2027-02-28' }, {}],
    ['4.2', 'a contract of the whole autumn term', fixedTerm('2026-09-01', '2026-12-31'), {}],
    ['4.2', 'the same, as the school entered the term', fixedTerm('2026-09-01', '2026-12-18'), { calendar: entered }],
    ['4.2', 'a contract from November to the end of the spring term', fixedTerm('2026-11-02', '2027-03-31'), {}],
    ['4.2', 'a contract of two years', fixedTerm('2026-09-01', '2028-08-31'), {}],
    ['15.1', 'somebody whose pause ended yesterday', { pausedFrom: '2026-11-02', pausedUntil: '2026-11-20' }, {}],
  ])('%s: %s', (_clause, _who, who, chosen) => {
    expect(standingOn('2026-11-21', cycleFrom(spt, 'year', 2026, chosen), who)).toEqual([null, null]);
  });

  it.each<[string, string, Person, ReturnType<typeof standingOn>]>([
    ['4.2', 'a teacher', { group: 'teacher' }, ['group', null]],
    ['4.2', 'the headteacher', { group: 'headteacher' }, ['group', null]],
    ['4.2', 'the chief executive', { group: 'executive' }, ['group', null]],
    ['4.2', 'sent by an agency', { contract: 'agency' }, ['agency', null]],
    ['4.2', 'a volunteer', { contract: 'volunteer' }, ['volunteer', null]],
    ['4.2', 'left yesterday', { leavingDate: '2026-11-20' }, ['left', null]],
    ['4.2', 'comes in January', { startDate: '2027-01-04' }, ['not-started', '2027-01-04']],
    [
      '4.2',
      'a contract a day short of the term',
      fixedTerm('2026-09-01', '2026-12-30'),
      ['contract-under-one-term', null],
    ],
    ['4.2', 'a contract of eight weeks', fixedTerm('2026-10-26', '2026-12-18'), ['contract-under-one-term', null]],
    [
      '4.2',
      'a teacher with such a contract',
      { ...fixedTerm('2026-10-26', '2026-12-18'), group: 'teacher' },
      ['group', null],
    ],
    [
      ...(['15.1', 'paused until the holidays'] as const),
      { pausedFrom: '2026-11-02', pausedUntil: '2026-12-18' },
      ['paused', '2026-12-19'],
    ],
    ['15.1', 'paused with no end in sight', { pausedFrom: '2026-11-02' }, ['paused', null]],
  ])('%s: out, %s', (_clause, _who, who, expected) => {
    expect(standingOn('2026-11-21', cycle, who)).toEqual(expected);
  });
});

describe('SPT: somebody’s own period', () => {
  it.each<[string, string, Person, ReturnType<typeof ownDays>]>([
    ['7.1', 'the whole of it', {}, ['2026-09-01', null, '2027-08-31', null]],
    [
      ...(['7.3', 'a contract of two terms'] as const),
      fixedTerm('2026-09-01', '2027-03-31'),
      ['2026-09-01', null, '2027-03-31', 'fixed-term'],
    ],
    [
      ...(['7.3', 'a contract that begins and ends inside it'] as const),
      fixedTerm('2026-11-02', '2027-06-30'),
      ['2026-11-02', 'started', '2027-06-30', 'fixed-term'],
    ],
    ['7.3', 'a late starter', { startDate: '2027-01-04' }, ['2027-01-04', 'started', '2027-08-31', null]],
    ['7.3', 'a leaver', { leavingDate: '2027-04-30' }, ['2026-09-01', null, '2027-04-30', 'leaves']],
  ])('%s: %s', (_clause, _who, who, expected) => {
    expect(ownDays(cycle, who)).toEqual(expected);
  });
});
