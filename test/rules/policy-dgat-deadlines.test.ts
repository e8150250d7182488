import { describe, expect, it } from 'vitest';
import { dgat } from '#templates/policies/dgat.ts';
import { cycleFrom, dueDays, type Happened, type Person, statesOn } from './policy-cases.ts';
import { schoolYear } from './school-year.ts';

// Every last day is worked out by hand from the policy's text, as in policy-dgat.test.ts, with the same proposals.
const calendar = schoolYear;
const october = cycleFrom(dgat, 'october', 2026, { calendar });
const teacher: Person = { group: 'teacher' };
const caretaker: Person = { group: 'other-support' };

const due = (report: string, objectives: string, interim: string | undefined, last: string) => ({
  'objectives-set': objectives,
  ...(interim && { 'interim-held': interim }),
  'annual-held': last,
  [report]: last,
});

describe('DGAT: last days', () => {
  const teaching = (...days: [string, string | undefined, string]) => due('report-teaching', ...days);
  const fixedTerm = { contract: 'fixed-term', startDate: '2026-01-05', contractEnds: '2027-03-25' } as const;

  it.each<[string, string, Person, Record<string, string>]>([
    ['13, 18, 31', 'a teacher', teacher, teaching('2026-11-26', '2027-03-31', '2027-10-31')],
    ['13, 18, 31', 'a headteacher', { group: 'headteacher' }, teaching('2026-11-26', '2027-03-31', '2027-10-31')],
    // from Saturday 19 December: 24 December is the fourth working day, 31 December the seventh, 19 January the
    // nineteenth; on the 20th the school is shut
    [
      '4 i',
      'after the first term',
      { ...teacher, startDate: '2026-09-02' },
      teaching('2027-01-21', '2027-03-31', '2027-10-31'),
    ],
    // from Wednesday 21 July, the twentieth is 18 August; by then the mid-term review was over
    [
      '4 ii',
      'after induction',
      { ...teacher, inductionEnds: '2027-07-20' },
      teaching('2027-08-18', undefined, '2027-10-31'),
    ],
    ['7', 'a fixed term until March', { ...teacher, ...fixedTerm }, teaching('2026-11-26', '2027-03-25', '2027-03-25')],
    [
      '7',
      'a leaver in August',
      { ...teacher, leavingDate: '2027-08-31' },
      teaching('2026-11-26', '2027-03-31', '2027-08-31'),
    ],
    [
      '7',
      'a leaver in mid-October',
      { ...teacher, leavingDate: '2027-10-15' },
      teaching('2026-11-26', '2027-03-31', '2027-10-15'),
    ],
  ])('%s: %s', (_clause, _who, who, expected) => {
    expect(dueDays(october, who)).toEqual(expected);
  });

  it.each<[string, string, Person, [string, string | undefined, string]]>([
    ['13, 18, 31', 'a caretaker', caretaker, ['2027-01-26', '2027-06-15', '2027-12-31']],
    ['13, 18, 31', 'a teaching assistant', {}, ['2027-01-26', '2027-06-15', '2027-12-31']],
    // from Saturday 27 February: the twentieth is 30 March, without Good Friday and Easter Monday
    [
      '4',
      'after probation until February',
      { probationEnds: '2027-02-26' },
      ['2027-03-30', '2027-06-15', '2027-12-31'],
    ],
    ['4', 'after probation until June', { probationEnds: '2027-06-30' }, ['2027-07-29', undefined, '2027-12-31']],
    [
      '4',
      'whose probation ends in the first days',
      { probationEnds: '2026-12-04' },
      ['2027-01-26', '2027-06-15', '2027-12-31'],
    ],
  ])('%s: %s, from December', (_clause, _who, who, days) => {
    expect(dueDays(cycleFrom(dgat, 'december', 2026, { calendar }), who)).toEqual(due('report-support', ...days));
  });

  it.each<[string, Person, Parameters<typeof cycleFrom>[3], [string, string, string]]>([
    ['the central team', { group: 'central' }, {}, ['2026-10-27', '2027-03-31', '2027-10-26']],
    ['the chief executive', { group: 'executive' }, {}, ['2026-10-27', '2027-03-31', '2027-10-26']],
    [
      'the central team, as the trust chose',
      { group: 'central' },
      { choices: { 'planning-within': 4, 'interim-on': { month: 2, dayOfMonth: 12, year: 1 }, 'annual-within': 2 } },
      ['2026-09-29', '2027-02-12', '2027-09-14'],
    ],
  ])('13, 18, 31: %s, from September', (_who, who, chosen, days) => {
    expect(dueDays(cycleFrom(dgat, 'september', 2026, chosen), who)).toEqual(due('report-central', ...days));
  });

  it('keep the days that the policy names, whatever the school chose (31)', () => {
    const chosen = cycleFrom(dgat, 'october', 2026, { choices: { 'annual-within': 2 } });
    expect(dueDays(chosen, teacher)).toMatchObject({ 'annual-held': '2027-10-31', 'report-teaching': '2027-10-31' });
  });

  it.each<[string, string, Happened, string]>([
    ['on the last day', '2027-10-31', {}, 'due'],
    ['the day after', '2027-11-01', {}, 'late'],
    ['though the meeting was in time', '2027-11-01', { steps: { meeting: '2027-10-12' } }, 'late'],
    ['given on the last day', '2027-11-21', { steps: { 'statement-written': '2027-10-31' } }, 'done'],
    ['given a day late', '2027-11-21', { steps: { 'statement-written': '2027-11-01' } }, 'done-late'],
  ])('31: the written report, %s', (_when, today, happened, expected) => {
    expect(statesOn(today, october, teacher, happened)['report-teaching']).toBe(expected);
  });

  it('do not ask a mid-term review of whoever came after it, unless it was held all the same (4, 18)', () => {
    const who = { ...teacher, inductionEnds: '2027-07-20' };
    expect(statesOn('2027-08-01', october, who)['interim-held']).toBe('not-asked');
    expect(statesOn('2027-08-01', october, who, { steps: { interim: '2027-07-28' } })['interim-held']).not.toBe(
      'not-asked',
    );
  });
});
