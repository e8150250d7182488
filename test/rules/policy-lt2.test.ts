import { describe, expect, it } from 'vitest';
import { spanHolding } from '#domain/cycle/period.ts';
import { day } from '#domain/days/dates.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import { lt2 } from '#templates/policies/lt2.ts';
import {
  calendarOf,
  cycleFrom,
  dueDays,
  fixedTerm,
  type Happened,
  ownDays,
  type Person,
  standingOn,
  statesOn,
  windowDays,
} from './policy-cases.ts';

// Every expectation is worked out by hand from the policy's text; the clause stands first. Where the policy is silent the
// proposals hold: eight weeks after either end of the period, 28 February, twenty working days for whoever joins.
const cycle = cycleFrom(lt2, 'year', 2026);
const teacher: Person = { group: 'teacher' };
const teachesFor = (startDate: string, contractEnds: string): Person => ({
  ...teacher,
  ...fixedTerm(startDate, contractEnds),
});

describe('LT2: the period', () => {
  it.each([
    ['2.2.1', 'its first day', '2026-09-01', '2026-09-01', '2027-08-31'],
    ['2.2.1', 'its last day', '2027-08-31', '2026-09-01', '2027-08-31'],
    ['2.2.1', 'the day before it', '2026-08-31', '2025-09-01', '2026-08-31'],
    ['2.2.1', 'a leap day', '2028-02-29', '2027-09-01', '2028-08-31'],
  ])('%s: %s, %s', (_clause, _what, today, starts, ends) => {
    expect(lt2.periods.map((period) => spanHolding(period, day(today)))).toMatchObject([{ starts, ends }]);
  });

  it.each<[string, string, PhaseId, Parameters<typeof cycleFrom>[3], string, string]>([
    ['2.2.3', 'objectives, eight weeks from the start', 'planning', {}, '2026-09-01', '2026-10-27'],
    ['2.2.3', 'objectives, two weeks', 'planning', { choices: { 'planning-within': 2 } }, '2026-09-01', '2026-09-15'],
    ['2.2.5', 'interim, at any time until February ends', 'interim', {}, '2026-09-01', '2027-02-28'],
    [
      ...(['2.2.5', 'interim, by a day that only leap years have', 'interim'] as const),
      { choices: { 'interim-on': { month: 2, dayOfMonth: 29, year: 1 } } },
      ...(['2026-09-01', '2027-02-28'] as const),
    ],
    ['2.2.7', 'assessment, eight weeks from the end', 'annual', {}, '2027-08-31', '2027-10-26'],
    ['2.2.7', 'assessment, four weeks', 'annual', { choices: { 'annual-within': 4 } }, '2027-08-31', '2027-09-28'],
  ])('%s: %s', (_clause, _what, phase, chosen, opens, closes) => {
    const counting = cycleFrom(lt2, 'year', 2026, chosen);
    expect(windowDays(counting, phase, 'teacher')).toEqual([opens, closes]);
    expect(windowDays(counting, phase, 'central')).toEqual([opens, closes]);
  });
});

describe('LT2: who is in', () => {
  it.each<[string, string, Person]>([
    ['1.1', 'a teacher', teacher],
    ['1.1', 'the headteacher', { group: 'headteacher' }],
    ['1.4', 'the chief executive officer', { group: 'executive' }],
    ['1.5', 'somebody appointed centrally', { group: 'central' }],
    ['1.6', 'a teaching assistant', { group: 'class-support' }],
    ['1.6', 'a caretaker', { group: 'other-support' }],
    ['1.1', 'somebody who came last week: no length of service is asked', { ...teacher, startDate: '2026-11-16' }],
    ['1.1', 'somebody on probation, of which nothing is said', { ...teacher, probationEnds: '2027-02-28' }],
    ['1.1', 'a fixed term of exactly one year', teachesFor('2026-09-01', '2027-08-31')],
    ['1.1', 'a fixed term of one year that began in spring', teachesFor('2026-04-13', '2027-04-12')],
    ['1.1', 'a fixed term of two years', teachesFor('2026-09-01', '2028-08-31')],
    ['1.1', 'a teacher whose induction ended yesterday', { ...teacher, inductionEnds: '2026-11-20' }],
    ['1.1', 'a teaching assistant: induction years are teachers’', { inductionEnds: '2027-07-21' }],
    ['2.2.6', 'somebody whose pause begins tomorrow', { ...teacher, pausedFrom: '2026-11-22' }],
  ])('%s: %s', (_clause, _who, who) => {
    expect(standingOn('2026-11-21', cycle, who)).toEqual([null, null]);
  });

  it.each<[string, string, Person, ReturnType<typeof standingOn>]>([
    ['1.1', 'left yesterday', { leavingDate: '2026-11-20' }, ['left', null]],
    ['1.1', 'comes tomorrow', { startDate: '2026-11-22' }, ['not-started', '2026-11-22']],
    ['1.1', 'sent by an agency', { ...teacher, contract: 'agency' }, ['agency', null]],
    ['1.1', 'a volunteer', { contract: 'volunteer' }, ['volunteer', null]],
    ['1.1', 'a fixed term one day short', teachesFor('2026-09-01', '2027-08-30'), ['contract-under-one-year', null]],
    ['1.1', 'a fixed term of two terms', teachesFor('2026-09-01', '2027-03-31'), ['contract-under-one-year', null]],
    ['1.1', 'a new teacher all year', { ...teacher, inductionEnds: '2027-08-31' }, ['induction', null]],
    ['1.1', 'a new teacher until Easter', { ...teacher, inductionEnds: '2027-03-25' }, ['induction', '2027-03-26']],
    ['1.1', 'the last day of an induction', { ...teacher, inductionEnds: '2026-11-21' }, ['induction', '2026-11-22']],
    [
      ...(['1.1', 'a new teacher for a year less'] as const),
      { ...teachesFor('2026-09-01', '2027-07-31'), inductionEnds: '2027-03-25' },
      ['contract-under-one-year', null],
    ],
    [
      ...(['2.2.6', 'paused until the holidays'] as const),
      { pausedFrom: '2026-11-02', pausedUntil: '2026-12-18' },
      ['paused', '2026-12-19'],
    ],
    ['2.2.6', 'paused with no end in sight', { pausedFrom: '2026-11-02' }, ['paused', null]],
  ])('%s: out, %s', (_clause, _who, who, expected) => {
    expect(standingOn('2026-11-21', cycle, who)).toEqual(expected);
  });
});

describe('LT2: somebody’s own period', () => {
  it.each<[string, string, Person, ReturnType<typeof ownDays>]>([
    ['2.2.1', 'the whole of it', teacher, ['2026-09-01', null, '2027-08-31', null]],
    [
      ...(['2.2.1', 'a fixed term under a year that somebody decided to include'] as const),
      teachesFor('2026-11-02', '2027-06-30'),
      ['2026-11-02', 'started', '2027-06-30', 'fixed-term'],
    ],
    [
      ...(['2.2.1', 'one that began before the period'] as const),
      teachesFor('2026-06-01', '2027-03-31'),
      ['2026-09-01', null, '2027-03-31', 'fixed-term'],
    ],
    [
      ...(['2.2.1', 'two years, of which this is the first'] as const),
      teachesFor('2026-09-01', '2028-08-31'),
      ['2026-09-01', null, '2027-08-31', null],
    ],
    [
      ...(['2.2.1', 'somebody who leaves before the fixed term ends'] as const),
      { ...teachesFor('2026-09-01', '2027-06-30'), leavingDate: '2027-04-30' },
      ['2026-09-01', null, '2027-04-30', 'leaves'],
    ],
    [
      ...(['1.1', 'a teacher whose induction ends at Easter'] as const),
      { ...teacher, inductionEnds: '2027-03-25' },
      ['2027-03-26', 'induction', '2027-08-31', null],
    ],
  ])('%s: %s', (_clause, _who, who, expected) => {
    expect(ownDays(cycle, who)).toEqual(expected);
  });
});

describe('LT2: last days', () => {
  const due = (objectives: string, interim: string | undefined, annual: string) => ({
    'objectives-set': objectives,
    ...(interim && { 'interim-held': interim }),
    'annual-held': annual,
  });
  const closed = calendarOf(['closure', '2026-10-26', '2026-10-30']);

  it.each<[string, string, Person, Parameters<typeof cycleFrom>[3], ReturnType<typeof dueDays>]>([
    ['2.2.3–7', 'for whoever is there all year', teacher, {}, due('2026-10-27', '2027-02-28', '2027-10-26')],
    [
      ...(['2.2.3–7', 'as a school chose them', teacher] as const),
      { choices: { 'planning-within': 4, 'interim-on': { month: 3, dayOfMonth: 19, year: 1 }, 'annual-within': 6 } },
      due('2026-09-29', '2027-03-19', '2027-10-12'),
    ],
    [
      '2.2.3',
      'joins on 14 September, in time',
      { startDate: '2026-09-14' },
      {},
      due('2026-10-27', '2027-02-28', '2027-10-26'),
    ],
    ['unsaid', 'joins on 5 October', { startDate: '2026-10-05' }, {}, due('2026-11-02', '2027-02-28', '2027-10-26')],
    [
      ...(['unsaid', 'joins on 5 October, and the office closes for a week'] as const),
      { startDate: '2026-10-05' },
      { calendar: closed },
      due('2026-11-09', '2027-02-28', '2027-10-26'),
    ],
    [
      ...(['unsaid', 'joins on 5 October, where ten days are enough'] as const),
      { startDate: '2026-10-05' },
      { choices: { 'joiner-plans-within': 10 } },
      due('2026-10-27', '2027-02-28', '2027-10-26'),
    ],
    [
      '2.2.5',
      'joins on 1 March, after the interim',
      { startDate: '2027-03-01' },
      {},
      due('2027-03-31', undefined, '2027-10-26'),
    ],
    [
      ...(['1.1', 'induction until 31 March, then twenty working days'] as const),
      { ...teacher, inductionEnds: '2027-03-31' },
      {},
      due('2027-04-29', undefined, '2027-10-26'),
    ],
    [
      ...(['2.2.1', 'included for two terms: assessed by the last day'] as const),
      teachesFor('2026-09-01', '2027-03-31'),
      {},
      due('2026-10-27', '2027-02-28', '2027-03-31'),
    ],
    [
      ...(['2.2.1', 'leaves at Christmas'] as const),
      { ...teacher, leavingDate: '2026-12-31' },
      {},
      due('2026-10-27', '2026-12-31', '2026-12-31'),
    ],
  ])('%s: %s', (_clause, _who, who, chosen, expected) => {
    expect(dueDays(cycleFrom(lt2, 'year', 2026, chosen), who)).toEqual(expected);
  });

  it.each<[string, string, string, Happened, string]>([
    ['2.2.3', 'on the last day it is due', '2026-10-27', {}, 'due'],
    ['2.2.3', 'the day after it is late', '2026-10-28', {}, 'late'],
    ['2.2.3', 'talked over is not yet set', '2026-10-28', { steps: { planning: '2026-10-20' } }, 'late'],
    ['2.2.3', 'set on the last day', '2026-11-21', { steps: { 'objectives-set': '2026-10-27' } }, 'done'],
    ['2.2.3', 'set a day late', '2026-11-21', { steps: { 'objectives-set': '2026-10-28' } }, 'done-late'],
  ])('%s: of objectives, %s', (_clause, _what, today, happened, expected) => {
    expect(statesOn(today, cycle, teacher, happened)['objectives-set']).toBe(expected);
  });
});
