import { describe, expect, it } from 'vitest';
import { asat } from '#templates/policies/asat.ts';
import { calendarOf, cycleFrom, dueDays, fixedTerm, type Person, statesOn } from './policy-cases.ts';

// Every last day is worked out by hand from the policy's text, as in policy-asat.test.ts, with the same proposals.
const autumn = cycleFrom(asat, 'academic-year', 2026);
const teacher: Person = { group: 'teacher' };
const caretaker: Person = { group: 'other-support' };

describe('ASAT: last days', () => {
  const teachers = (objectives: string, held: string, pay: string) => ({
    'objectives-set-after-data': objectives,
    'annual-held-teachers': held,
    'pay-decided-teachers': pay,
  });

  it.each<[string, string, Person, Record<string, string>]>([
    ['4.1, 5.1', 'a teacher', teacher, teachers('2026-11-27', '2027-10-31', '2027-10-31')],
    [
      ...(['4.1, 5.1', 'a headteacher', { group: 'headteacher' }] as const),
      {
        'objectives-set-after-data': '2026-11-27',
        'annual-held-headteachers': '2027-12-31',
        'pay-decided-headteachers': '2027-12-31',
      },
    ],
    [
      '5.1, 7.3',
      'a teaching assistant',
      {},
      { 'objectives-set-after-data': '2026-11-27', 'annual-held': '2027-10-26' },
    ],
    [
      ...(['5.1, 7.3', 'the chief executive', { group: 'executive' }] as const),
      { 'objectives-set': '2026-10-13', 'annual-held': '2027-10-26' },
    ],
    // joined on 12 October: twenty working days end on 9 November, sooner than everybody's day
    ['2.1', 'came early', { ...teacher, startDate: '2026-10-12' }, teachers('2026-11-27', '2027-10-31', '2027-10-31')],
    // 17 Nov is the first working day after joining, 14 December the twentieth
    [
      ...(['2.1', 'came in November', { startDate: '2026-11-16' }] as const),
      { 'objectives-set-after-data': '2026-12-14', 'annual-held': '2027-10-26' },
    ],
    // 5 January the first, 1 February the twentieth
    [
      '2.1',
      'came in January',
      { ...teacher, startDate: '2027-01-04' },
      teachers('2027-02-01', '2027-10-31', '2027-10-31'),
    ],
    // Saturday 27 February; Good Friday 26 and Easter Monday 29 March do not count
    [
      ...(['2.1', 'after probation', { probationEnds: '2027-02-26' }] as const),
      { 'objectives-set-after-data': '2027-03-30', 'annual-held': '2027-10-26' },
    ],
    [
      ...(['2.1', 'a fixed term until Christmas', { ...teacher, ...fixedTerm('2026-09-01', '2026-12-18') }] as const),
      teachers('2026-11-27', '2026-12-18', '2026-12-18'),
    ],
    [
      '2.1',
      'leaves in October',
      { ...teacher, leavingDate: '2026-10-23' },
      teachers('2026-10-23', '2026-10-23', '2026-10-23'),
    ],
    [
      '2.1',
      'leaves with the cycle',
      { ...teacher, leavingDate: '2027-08-31' },
      teachers('2026-11-27', '2027-08-31', '2027-08-31'),
    ],
    [
      '2.1',
      'leaves soon after it',
      { ...teacher, leavingDate: '2027-09-30' },
      teachers('2026-11-27', '2027-09-30', '2027-09-30'),
    ],
  ])('%s: %s', (_clause, _who, who, expected) => {
    expect(dueDays(autumn, who)).toEqual(expected);
  });

  it.each<[string, string, Person, Parameters<typeof cycleFrom>[3], string, string]>([
    ['4.3, 5.1', 'a caretaker', caretaker, {}, '2026-05-13', '2027-05-26'],
    ['4.3, 5.1', 'a central finance officer', { group: 'central' }, {}, '2026-05-13', '2027-05-26'],
    // twenty working days after Thursday 2 April, without Good Friday, Easter Monday and 4 May, end on 5 May
    ['2.1', 'came on 2 April', { ...caretaker, startDate: '2026-04-02' }, {}, '2026-05-13', '2027-05-26'],
    // after 1 March 2027 they end on the last day of the cycle; with the school shut from 22 to 25 March, on 6 April
    ['2.1', 'came in March', { ...caretaker, startDate: '2027-03-01' }, {}, '2027-03-31', '2027-05-26'],
    [
      ...(['2.1', 'came in March, and the school was shut'] as const),
      ...([
        { ...caretaker, startDate: '2027-03-01' },
        { calendar: calendarOf(['closure', '2027-03-22', '2027-03-25']) },
      ] as const),
      ...(['2027-04-06', '2027-05-26'] as const),
    ],
    [
      ...(['2.1', 'came in March, the school chose ten days'] as const),
      ...([{ ...caretaker, startDate: '2027-03-01' }, { choices: { 'joiner-plans-within': 10 } }] as const),
      ...(['2027-03-15', '2027-05-26'] as const),
    ],
  ])('%s: %s, from April', (_clause, _who, who, school, objectives, held) => {
    const counting = cycleFrom(asat, 'april-to-march', 2026, school);
    expect(dueDays(counting, who)).toEqual({ 'objectives-set': objectives, 'annual-held': held });
  });

  it.each([
    ['on the last day', '2026-11-27', {}, 'due'],
    ['the day after', '2026-11-28', {}, 'late'],
    ['done in time', '2026-12-01', { 'objectives-set': '2026-11-27' }, 'done'],
    ['done a day late', '2026-12-01', { 'objectives-set': '2026-11-28' }, 'done-late'],
    ['discussed, but not set out in writing (5.3)', '2026-12-01', { planning: '2026-11-20' }, 'late'],
  ])('5.1: objectives %s', (_when, today, steps, expected) => {
    expect(statesOn(today, autumn, teacher, { steps })['objectives-set-after-data']).toBe(expected);
  });
});
