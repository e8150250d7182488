import { describe, expect, it } from 'vitest';
import { groupsOf } from '#domain/cycle/cycle-groups.ts';
import type { PhaseId, StaffGroupId } from '#domain/policy/groups.ts';
import { dgat } from '#templates/policies/dgat.ts';
import { cycleFrom, cycleHolding, fixedTerm, ownDays, type Person, standingOn, windowDays } from './policy-cases.ts';
import { schoolYear } from './school-year.ts';

// Every expectation is worked out by hand from the policy's text; the clause stands first. Where the policy is silent the
// proposals hold: eight weeks after either end, mid-term by 31 March (support staff 15 June). Terms are those of
// school-year.ts: 2 September to 18 December, 4 January to 25 March, 12 April to 20 July.
const calendar = schoolYear;
const october = cycleFrom(dgat, 'october', 2026, { calendar });
const december = cycleFrom(dgat, 'december', 2026, { calendar });
const teacher: Person = { group: 'teacher' };
const caretaker: Person = { group: 'other-support' };

describe('DGAT: the periods (6)', () => {
  it.each([
    ['teachers, from October', 'october', '2026-10-01', '2026-10-01', '2027-09-30', '2026–27'],
    ['teachers, in September', 'october', '2026-09-30', '2025-10-01', '2026-09-30', '2025–26'],
    ['support staff, from December', 'december', '2026-12-01', '2026-12-01', '2027-11-30', '2026–27'],
    ['support staff, in November', 'december', '2026-11-30', '2025-12-01', '2026-11-30', '2025–26'],
    ['the central team, from September', 'september', '2026-09-01', '2026-09-01', '2027-08-31', '2026–27'],
    ['the central team, in August', 'september', '2026-08-31', '2025-09-01', '2026-08-31', '2025–26'],
  ])('%s', (_who, period, today, ...expected) => {
    expect(cycleHolding(today, dgat, period)).toEqual(expected);
  });

  it('are three, for three kinds of staff', () => {
    expect(dgat.periods.map(({ groups }) => groups)).toEqual([
      ['headteacher', 'teacher'],
      ['class-support', 'other-support'],
      ['central'],
    ]);
  });

  it('name none for the chief executive, so the school is asked', () => {
    const inPeriods = (choices: Record<string, string>) =>
      dgat.periods.filter((one) => groupsOf(one, { policy: dgat, choices }).includes('executive')).map(({ id }) => id);
    expect(inPeriods({})).toEqual(['september']);
    expect(inPeriods({ 'executive-period': 'october' })).toEqual(['october']);
  });

  it.each<[string, string, PhaseId, StaffGroupId, string, string]>([
    ['13', 'october', 'planning', 'teacher', '2026-10-01', '2026-11-26'],
    ['13', 'october', 'planning', 'headteacher', '2026-10-01', '2026-11-26'],
    ['13', 'december', 'planning', 'class-support', '2026-12-01', '2027-01-26'],
    ['13', 'september', 'planning', 'central', '2026-09-01', '2026-10-27'],
    ['18', 'october', 'interim', 'teacher', '2026-10-01', '2027-03-31'],
    ['18', 'december', 'interim', 'other-support', '2026-12-01', '2027-06-15'],
    ['18', 'september', 'interim', 'executive', '2026-09-01', '2027-03-31'],
    ['31', 'october', 'annual', 'teacher', '2027-09-30', '2027-10-31'],
    ['31', 'october', 'annual', 'headteacher', '2027-09-30', '2027-10-31'],
    ['31', 'december', 'annual', 'other-support', '2027-11-30', '2027-12-31'],
    ['31', 'september', 'annual', 'central', '2027-08-31', '2027-10-26'],
  ])('%s: in %s, %s of the %s', (_clause, period, phase, group, opens, closes) => {
    expect(windowDays(cycleFrom(dgat, period, 2026), phase, group)).toEqual([opens, closes]);
  });
});

describe('DGAT: who is in', () => {
  it.each<[string, string, Person]>([
    ['2', 'a teacher', teacher],
    ['2', 'a headteacher', { group: 'headteacher' }],
    ['2', 'a teaching assistant', {}],
    ['2', 'a caretaker', caretaker],
    ['2', 'somebody of the central team', { group: 'central' }],
    ['10', 'the chief executive officer', { group: 'executive' }],
    ['4', 'a fixed term of two years', { ...teacher, ...fixedTerm('2025-09-01', '2027-08-31') }],
    ['4 i', 'a teacher who came in the spring', { ...teacher, startDate: '2026-04-13' }],
    [
      '4 i',
      'a headteacher who came this term: only teachers are named',
      { group: 'headteacher', startDate: '2026-09-02' },
    ],
    ['4 ii', 'a teacher whose induction ended yesterday', { ...teacher, inductionEnds: '2026-11-20' }],
    ['4 ii', 'a teaching assistant: inductions are teachers’', { inductionEnds: '2027-07-20' }],
    [
      '4 iv',
      'a teacher on probation: only support and central staff are named',
      { ...teacher, probationEnds: '2027-02-26' },
    ],
    ['4 iv', 'a caretaker whose probation ended yesterday', { ...caretaker, probationEnds: '2026-11-20' }],
    [
      '4 vi',
      'somebody whose pause ended yesterday',
      { ...teacher, pausedFrom: '2026-10-05', pausedUntil: '2026-11-20' },
    ],
  ])('%s: %s', (_clause, _who, who) => {
    expect(standingOn('2026-11-21', october, who)).toEqual([null, null]);
  });

  it.each<[string, string, Person, ReturnType<typeof standingOn>]>([
    ['4', 'left yesterday', { ...teacher, leavingDate: '2026-11-20' }, ['left', null]],
    ['4 i', 'came with the term', { ...teacher, startDate: '2026-09-02' }, ['under-one-term', '2026-12-19']],
    [
      '4 i',
      'came a day into it: its 108 days count',
      { ...teacher, startDate: '2026-09-03' },
      ['under-one-term', '2026-12-20'],
    ],
    [
      '4 i',
      'comes with the next, and serves that first',
      { ...teacher, startDate: '2027-01-04' },
      ['not-started', '2027-03-26'],
    ],
    [
      ...(['4 i', 'a contract of six weeks'] as const),
      { ...teacher, ...fixedTerm('2026-11-02', '2026-12-11') },
      ['contract-under-one-term', null],
    ],
    [
      ...(['4 i', 'a contract of two terms, in its first'] as const),
      { ...teacher, ...fixedTerm('2026-09-02', '2027-03-25') },
      ['under-one-term', '2026-12-19'],
    ],
    ['4 iii', 'a teaching assistant of this term', { startDate: '2026-09-02' }, ['under-one-term', '2026-12-19']],
    [
      '4 iii',
      'of the central team, new',
      { group: 'central', startDate: '2026-09-02' },
      ['under-one-term', '2026-12-19'],
    ],
    ['4 ii', 'an early career teacher', { ...teacher, inductionEnds: '2027-07-20' }, ['induction', '2027-07-21']],
    [
      ...(['4 i, ii', 'an early career teacher who came with the term'] as const),
      { ...teacher, startDate: '2026-09-02', inductionEnds: '2028-07-20' },
      ['under-one-term', null],
    ],
    ['4 iv', 'a caretaker on probation', { ...caretaker, probationEnds: '2027-02-26' }, ['probation', '2027-02-27']],
    [
      ...(['4 iii, iv', 'a caretaker of this term whose probation is longer'] as const),
      { ...caretaker, startDate: '2026-09-02', probationEnds: '2027-02-26' },
      ['under-one-term', '2027-02-27'],
    ],
    ['4 v', 'a supply teacher from an agency', { ...teacher, contract: 'agency' }, ['agency', null]],
    ['4 v', 'a volunteer', { contract: 'volunteer' }, ['volunteer', null]],
    [
      ...(['4 vi', 'paused until Easter'] as const),
      { ...teacher, pausedFrom: '2026-11-02', pausedUntil: '2027-03-25' },
      ['paused', '2027-03-26'],
    ],
    ['4 vi', 'paused with no end in sight', { ...teacher, pausedFrom: '2026-11-02' }, ['paused', null]],
  ])('%s: out, %s', (_clause, _who, who, expected) => {
    expect(standingOn('2026-11-21', october, who)).toEqual(expected);
  });

  it('counts the usual terms where the school has entered none (4 i)', () => {
    const bare = cycleFrom(dgat, 'october', 2026);
    const came = { ...teacher, startDate: '2026-09-01' };
    expect(standingOn('2026-12-31', bare, came)).toEqual(['under-one-term', '2027-01-01']);
    expect(standingOn('2027-01-01', bare, came)).toEqual([null, null]);
  });
});

describe('DGAT: somebody’s own period', () => {
  it.each<[string, string, Person, ReturnType<typeof ownDays>]>([
    ['6', 'the whole of it', teacher, ['2026-10-01', null, '2027-09-30', null]],
    [
      ...(['4 i', 'a teacher after the first term'] as const),
      { ...teacher, startDate: '2026-09-02' },
      ['2026-12-19', 'under-one-term', '2027-09-30', null],
    ],
    [
      ...(['7', 'a fixed term until the summer, after its first term'] as const),
      { ...teacher, ...fixedTerm('2026-09-02', '2027-07-20') },
      ['2026-12-19', 'under-one-term', '2027-07-20', 'fixed-term'],
    ],
    [
      ...(['7', 'a fixed term that began in the period before'] as const),
      { ...teacher, ...fixedTerm('2026-01-05', '2026-12-31') },
      ['2026-10-01', null, '2026-12-31', 'fixed-term'],
    ],
    [
      '7',
      'a headteacher from January',
      { group: 'headteacher', startDate: '2027-01-04' },
      ['2027-01-04', 'started', '2027-09-30', null],
    ],
    [
      '7',
      'a leaver in August',
      { ...teacher, leavingDate: '2027-08-31' },
      ['2026-10-01', null, '2027-08-31', 'leaves'],
    ],
    [
      '4 ii',
      'after induction',
      { ...teacher, inductionEnds: '2027-01-29' },
      ['2027-01-30', 'induction', '2027-09-30', null],
    ],
  ])('%s: %s', (_clause, _who, who, expected) => {
    expect(ownDays(october, who)).toEqual(expected);
  });

  it('begins for support staff when probation ends, with the time that is left (4)', () => {
    const who = { ...caretaker, probationEnds: '2027-05-31' };
    expect(ownDays(december, who)).toEqual(['2027-06-01', 'probation', '2027-11-30', null]);
  });
});
