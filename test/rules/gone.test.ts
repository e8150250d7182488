import { describe, expect, it, test } from 'vitest';
import { stillInSpan } from '#domain/cycle/eligibility.ts';
import { day } from '#domain/days/dates.ts';
import { asat } from '#templates/policies/asat.ts';
import { dgat } from '#templates/policies/dgat.ts';
import { policies } from '#templates/policies/index.ts';
import { lt2 } from '#templates/policies/lt2.ts';
import { spt } from '#templates/policies/spt.ts';
import { williamstown } from '#templates/policies/williamstown.ts';
import { cycleFrom, deadlines, dueDays, fixedTerm, type Person, person, standingOn, statesOn } from './policy-cases.ts';
import { schoolYear } from './school-year.ts';

// every expectation is worked out by hand from the policies' texts; the clause stands first

describe('A fixed term that is over', () => {
  // two years to 20 November 2026, and nobody entered a leaving date
  const until = fixedTerm('2024-11-21', '2026-11-20');

  it.each(policies.map((policy) => [policy.id, policy] as const))('keeps nobody in a cycle of %s', (_id, policy) => {
    const [period] = policy.periods;
    const [group] = period?.groups ?? [];
    if (!period || !group) throw new Error('it has a period and a group');
    const cycle = cycleFrom(policy, period.id, period.starts.month >= 9 ? 2025 : 2026);
    expect(standingOn('2026-08-31', cycle, { ...until, group, contractEnds: '2026-08-30' })[0]).toBe('left');
    expect(standingOn('2026-08-31', cycle, { ...until, group, contractEnds: '2026-08-31' })[0]).toBeNull();
  });

  it('ends on the earlier of the two days where the school entered both', () => {
    const cycle = cycleFrom(asat, 'academic-year', 2026);
    expect(standingOn('2026-11-21', cycle, { ...until, leavingDate: '2027-03-31' })).toEqual(['left', null]);
    expect(
      standingOn('2026-11-21', cycle, { ...until, contractEnds: '2027-08-31', leavingDate: '2026-11-20' }),
    ).toEqual(['left', null]);
  });

  it('is not asked about in the next cycle', () => {
    const next = { starts: day('2027-09-01'), ends: day('2028-08-31') };
    expect(stillInSpan(person(fixedTerm('2024-09-01', '2027-08-31')), next)).toBe(false);
    expect(stillInSpan(person(fixedTerm('2024-09-01', '2027-09-01')), next)).toBe(true);
    // whoever was made permanent since then has no last day
    expect(stillInSpan(person({ contractEnds: '2027-08-31' }), next)).toBe(true);
  });
});

describe('Under one term', () => {
  const standing = (policy: typeof spt, periodId: string, who: Person, today = '2026-11-21') =>
    standingOn(today, cycleFrom(policy, periodId, 2026, { calendar: schoolYear }), who)[0];
  // from the autumn half-term of 26 October to the spring half-term, nineteen weeks; the terms have 108, 81 and 100 days
  const acrossHalfTerms = fixedTerm('2026-10-26', '2027-03-07');

  it.each<[string, string, typeof spt, string, Person, string | null]>([
    ['4.2', 'nineteen weeks over two half-terms are not', spt, 'year', acrossHalfTerms, null],
    ['4.2', 'as long as the autumn term is not', spt, 'year', fixedTerm('2026-10-26', '2027-02-10'), null],
    [
      ...(['4.2', 'a day less is', spt, 'year'] as const),
      fixedTerm('2026-10-26', '2027-02-09'),
      'contract-under-one-term',
    ],
    [
      '4.2',
      'a whole spring term is not, though it is short',
      spt,
      'year',
      fixedTerm('2027-01-04', '2027-03-25'),
      'not-started',
    ],
  ])('%s: a contract of %s', (_clause, _what, policy, periodId, who, expected) => {
    expect(standing(policy, periodId, who)).toBe(expected);
  });

  it('4.2: a whole spring term is a term', () => {
    expect(standing(spt, 'year', fixedTerm('2027-01-04', '2027-03-25'), '2027-01-11')).toBeNull();
    expect(standing(spt, 'year', fixedTerm('2027-01-04', '2027-03-24'), '2027-01-11')).toBe('contract-under-one-term');
  });

  it.each([
    ['2027-02-10', 'under-one-term'],
    ['2027-02-11', null],
  ])('4 i: a teacher who came at half-term, seen on %s', (today, expected) => {
    const teacher = { group: 'teacher', startDate: '2026-10-26' } as const;
    expect(standing(dgat, 'october', teacher, today)).toBe(expected);
    expect(standing(dgat, 'october', { ...teacher, ...acrossHalfTerms }, today)).toBe(expected);
  });

  it('is counted in the usual terms where nobody entered any: none is longer than a third of a year', () => {
    const bare = cycleFrom(spt, 'year', 2026);
    // nineteen weeks from half-term in the summer to half-term in the autumn
    expect(standingOn('2027-06-14', bare, fixedTerm('2027-06-01', '2027-10-11'))[0]).toBeNull();
    expect(standingOn('2027-06-14', bare, fixedTerm('2027-06-01', '2027-09-29'))[0]).toBe('contract-under-one-term');
  });
});

describe('Nothing runs on for somebody who has gone', () => {
  it('Step 4: the five and ten days after a meeting end with the last day', () => {
    const cycle = cycleFrom(williamstown, 'academic-year', 2026);
    const leaver: Person = { leavingDate: '2026-09-30' };
    const met = { steps: { meeting: '2026-09-28' } };
    expect(dueDays(cycle, leaver, met)).toEqual({
      meeting: '2026-09-30',
      'statement-written': '2026-09-30',
      signed: null,
      'sent-to-headteacher': '2026-09-30',
    });
    expect(deadlines(cycle, leaver, met, '2026-09-28').map(({ shortened }) => shortened)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  const overFor = [
    ['a leaver', { leavingDate: '2027-04-30' }],
    ['a fixed term', fixedTerm('2025-09-01', '2027-04-30')],
  ] as const;

  it.each(overFor)('for %s what is open is due until the last day, and falls away after it', (_who, who) => {
    for (const [policy, periodId] of [
      [asat, 'academic-year'],
      [lt2, 'year'],
      [spt, 'year'],
      [williamstown, 'academic-year'],
    ] as const) {
      const cycle = cycleFrom(policy, periodId, 2026);
      const [last, after, months] = ['2027-04-30', '2027-05-01', '2027-11-01'].map((today) =>
        Object.values(statesOn(today, cycle, who)),
      );
      expect(last).not.toContain('gone');
      expect(new Set(after)).toEqual(new Set(['gone']));
      expect(new Set(months)).toEqual(new Set(['gone']));
    }
  });

  it('keeps what was done in time, and what was done late', () => {
    const cycle = cycleFrom(spt, 'year', 2026);
    const steps = { planning: '2026-10-05', interim: '2027-04-12' };
    expect(statesOn('2027-07-01', cycle, { leavingDate: '2027-04-30' }, { steps })).toMatchObject({
      'planning-held': 'done',
      'interim-held': 'done-late',
      'annual-held': 'gone',
    });
  });

  test('somebody whose probation outlasts their contract is not late for ever either', () => {
    const cycle = cycleFrom(asat, 'april-to-march', 2026);
    const who: Person = {
      ...fixedTerm('2026-09-01', '2026-12-31'),
      group: 'other-support',
      probationEnds: '2027-02-28',
    };
    expect(new Set(Object.values(statesOn('2027-06-01', cycle, who)))).toEqual(new Set(['gone']));
  });
});
