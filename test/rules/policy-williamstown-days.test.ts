import { describe, expect, it } from 'vitest';
import { williamstown } from '#templates/policies/williamstown.ts';
import {
  cycleFrom,
  cycleHolding,
  dueDays,
  type Happened,
  ownDays,
  type Person,
  standingOn,
  statesOn,
  windowDays,
} from './policy-cases.ts';
import { schoolYear } from './school-year.ts';

// Every expectation is worked out by hand from the policy's text; the clause stands first. The school's dates are those
// of school-year.ts: terms from 2 September to 18 December, 4 January to 25 March and 12 April to 20 July, half-terms,
// INSET on 2 November and 4 January, snow on 20 January, a holiday on 11 June.
const calendar = schoolYear;
const cycle = cycleFrom(williamstown, 'academic-year', 2026, { calendar });
const caretaker: Person = { group: 'other-support' };

describe('Williamstown: the cycle (3.1)', () => {
  it.each([
    ['its first day', '2026-09-01', '2026-09-01', '2027-08-31', '2026–27'],
    ['a July, which is still the year before', '2026-07-15', '2025-09-01', '2026-08-31', '2025–26'],
  ])('%s', (_what, today, ...expected) => {
    expect(cycleHolding(today, williamstown, 'academic-year')).toEqual(expected);
  });

  it.each([
    [2026, '2026-07-01', '2026-09-30'],
    [2027, '2027-07-01', '2027-09-30'],
  ])('is reviewed and planned from July to September of %i', (year, opens, closes) => {
    const counting = cycleFrom(williamstown, 'academic-year', year);
    expect(windowDays(counting, 'annual', 'class-support')).toEqual([opens, closes]);
    expect(windowDays(counting, 'annual', 'other-support')).toEqual([opens, closes]);
    expect(windowDays(counting, 'planning', 'class-support')).toBeUndefined();
    expect(windowDays(counting, 'interim', 'class-support')).toBeUndefined();
  });
});

describe('Williamstown: the days after the meeting (Step 4, checklist)', () => {
  it.each<[string, string, string, string, string]>([
    // the meeting, the days that the school counts, statement written, sent to the headteacher
    ['a Monday in September', '2026-09-14', 'working', '2026-09-21', '2026-09-28'],
    ['a Monday in September', '2026-09-14', 'calendar', '2026-09-19', '2026-09-24'],
    ['a Saturday', '2026-09-19', 'working', '2026-09-25', '2026-10-02'],
    ['in July, before the cycle begins', '2026-07-15', 'working', '2026-07-22', '2026-07-29'],
    ['in July, before the cycle begins', '2026-07-15', 'calendar', '2026-07-20', '2026-07-25'],
    // half-term from 26 to 30 October and INSET on 2 November are worked by offices
    ['before half-term', '2026-10-21', 'working', '2026-10-28', '2026-11-04'],
    ['before half-term', '2026-10-21', 'school', '2026-11-05', '2026-11-12'],
    ['before half-term', '2026-10-21', 'calendar', '2026-10-26', '2026-10-31'],
    // 25 and 28 December and 1 January are holidays; lessons begin again on 5 January
    ['on the last day of term', '2026-12-18', 'working', '2026-12-29', '2027-01-06'],
    ['on the last day of term', '2026-12-18', 'school', '2027-01-11', '2027-01-18'],
    ['on the last day of term', '2026-12-18', 'calendar', '2026-12-23', '2026-12-28'],
    ['before the snow', '2027-01-14', 'working', '2027-01-22', '2027-01-29'],
    ['before the snow', '2027-01-14', 'school', '2027-01-22', '2027-01-29'],
    // Good Friday 26 and Easter Monday 29 March; lessons begin again on 12 April
    ['before Easter', '2027-03-22', 'working', '2027-03-31', '2027-04-07'],
    ['before Easter', '2027-03-22', 'school', '2027-04-13', '2027-04-20'],
    ['before the jubilee', '2027-06-07', 'working', '2027-06-15', '2027-06-22'],
  ])('after a meeting %s, on %s, in %s days', (_when, meeting, unit, written, sent) => {
    const counting = { ...cycle, choices: { 'day-unit': unit } };
    expect(dueDays(counting, {}, { steps: { meeting } })).toEqual({
      meeting: '2026-09-30',
      'statement-written': written,
      signed: null,
      'sent-to-headteacher': sent,
    });
  });

  it.each([
    ['working', '2026-09-18', '2026-09-25'],
    ['working', '2026-12-24', '2027-01-05'],
    ['school', '2026-10-23', '2026-11-09'],
    ['calendar', '2026-12-24', '2026-12-29'],
  ])('five %s days to sign what was given on %s', (unit, written, signed) => {
    const counting = { ...cycle, choices: { 'day-unit': unit } };
    const steps = { meeting: '2026-09-14', 'statement-written': written };
    expect(dueDays(counting, {}, { steps })).toMatchObject({ signed });
  });

  it.each<[string, string, Happened['steps'], Record<string, string>]>([
    ['on the last day for writing', '2026-09-21', {}, { 'statement-written': 'due', signed: 'waiting' }],
    [
      'the day after it',
      '2026-09-22',
      {},
      { 'statement-written': 'late', signed: 'waiting', 'sent-to-headteacher': 'due' },
    ],
    [
      'when it was written in time and not signed',
      '2026-09-28',
      { 'statement-written': '2026-09-18' },
      { 'statement-written': 'done', signed: 'late', 'sent-to-headteacher': 'due' },
    ],
    [
      'when it was written a day late and then signed',
      '2026-09-29',
      { 'statement-written': '2026-09-22', signed: '2026-09-29' },
      { 'statement-written': 'done-late', signed: 'done', 'sent-to-headteacher': 'late' },
    ],
  ])('stand, %s', (_when, today, steps, expected) => {
    const happened = { steps: { meeting: '2026-09-14', ...steps } };
    expect(statesOn(today, cycle, {}, happened)).toMatchObject({ meeting: 'done', ...expected });
  });
});

describe('Williamstown: whoever joins, pauses or leaves', () => {
  it.each<[string, string, Person, ReturnType<typeof standingOn>]>([
    ['1.2', 'probation until February', { probationEnds: '2027-02-26' }, ['probation', '2027-02-27']],
    [
      '1.2',
      'comes in January, on probation until July',
      { startDate: '2027-01-04', probationEnds: '2027-07-02' },
      ['not-started', '2027-07-03'],
    ],
    [
      '1.2',
      'probation beyond the cycle',
      { startDate: '2026-11-02', probationEnds: '2027-10-29' },
      ['probation', null],
    ],
    ['1.2', 'paused until January', { pausedFrom: '2026-11-02', pausedUntil: '2027-01-15' }, ['paused', '2027-01-16']],
    ['1.2', 'paused with no end in sight', { pausedFrom: '2026-11-02' }, ['paused', null]],
    ['1.2', 'came last week: no service is asked', { startDate: '2026-11-16' }, [null, null]],
    ['1.2', 'in an induction, of which nothing is said', { inductionEnds: '2027-07-20' }, [null, null]],
    [
      '1.2',
      'a teacher who leaves is out as a leaver first',
      { group: 'teacher', leavingDate: '2026-10-30' },
      ['left', null],
    ],
  ])('%s: %s', (_clause, _who, who, expected) => {
    expect(standingOn('2026-11-21', cycle, who)).toEqual(expected);
  });

  it.each<[string, Person, string]>([
    ['is there all year', caretaker, '2026-09-30'],
    ['starts with the cycle', { ...caretaker, startDate: '2026-09-01' }, '2026-09-30'],
    // twenty working days after Monday 7 September
    ['starts a week later', { ...caretaker, startDate: '2026-09-07' }, '2026-10-05'],
    ['starts on 5 October; offices work in half-term', { ...caretaker, startDate: '2026-10-05' }, '2026-11-02'],
    ['comes out of probation on 26 February', { probationEnds: '2027-02-26' }, '2027-03-30'],
    ['leaves on 18 September', { leavingDate: '2026-09-18' }, '2026-09-18'],
    [
      'starts on 5 October for three weeks',
      { startDate: '2026-10-05', contract: 'fixed-term', contractEnds: '2026-10-23' },
      '2026-10-23',
    ],
  ])('has the meeting of somebody who %s in time', (_who, who, meeting) => {
    expect(dueDays(cycle, who)).toMatchObject({ meeting });
    // whatever the school calls their period, nobody is asked before they come or after they go
    expect(dueDays({ ...cycle, choices: { 'own-period': 'no' } }, who)).toMatchObject({ meeting });
  });

  it.each<[string, Person, ReturnType<typeof ownDays>]>([
    ['a late start', { startDate: '2026-10-05' }, ['2026-10-05', 'started', '2027-08-31', null]],
    ['a leaver', { leavingDate: '2027-03-25' }, ['2026-09-01', null, '2027-03-25', 'leaves']],
    ['after probation', { probationEnds: '2027-02-26' }, ['2027-02-27', 'probation', '2027-08-31', null]],
  ])(
    'gives %s a period of their own where the school chose so, and the whole cycle where not',
    (_who, who, expected) => {
      expect(ownDays(cycle, who)).toEqual(expected);
      const whole = cycleFrom(williamstown, 'academic-year', 2026, { choices: { 'own-period': 'no' } });
      expect(ownDays(whole, who)).toEqual(['2026-09-01', null, '2027-08-31', null]);
    },
  );
});
