import { describe, expect, it } from 'vitest';
import { spt } from '#templates/policies/spt.ts';
import { calendarOf, cycleFrom, dueDays, fixedTerm, type Happened, type Person, statesOn } from './policy-cases.ts';

// Every expectation is worked out by hand from the policy's text; the clause stands first. Where the policy is silent the
// proposal holds: twenty working days for whoever joins.
const cycle = cycleFrom(spt, 'year', 2026);

describe('SPT: last days', () => {
  const held = (planning: string, interim: string | undefined, annual: string) => ({
    'self-assessment-out': null,
    'planning-held': planning,
    ...(interim && { 'interim-held': interim }),
    'interim-self-assessment-out': null,
    'annual-self-assessment-out': null,
    'annual-held': annual,
  });

  it.each<[string, string, Person, ReturnType<typeof dueDays>]>([
    ['7.2', 'for whoever is there all year', {}, held('2026-10-31', '2027-03-31', '2027-10-31')],
    ['7.2', 'joins on 1 October, in time', { startDate: '2026-10-01' }, held('2026-10-31', '2027-03-31', '2027-10-31')],
    ['unsaid', 'joins on 5 October', { startDate: '2026-10-05' }, held('2026-11-02', '2027-03-31', '2027-10-31')],
    ['unsaid', 'joins on 4 January', { startDate: '2027-01-04' }, held('2027-02-01', '2027-03-31', '2027-10-31')],
    // without Good Friday and Easter Monday: nothing is looked at before it has to be planned
    ['unsaid', 'joins on 1 March', { startDate: '2027-03-01' }, held('2027-03-31', '2027-03-31', '2027-10-31')],
    ['unsaid', 'joins on 2 March', { startDate: '2027-03-02' }, held('2027-04-01', undefined, '2027-10-31')],
    [
      '7.2',
      'joins on 1 April, after the mid-year review',
      { startDate: '2027-04-01' },
      held('2027-04-29', undefined, '2027-10-31'),
    ],
    [
      '7.3',
      'a contract until 31 March',
      fixedTerm('2026-09-01', '2027-03-31'),
      held('2026-10-31', '2027-03-31', '2027-03-31'),
    ],
    [
      '7.3',
      'a contract until Christmas',
      fixedTerm('2026-09-01', '2026-12-31'),
      held('2026-10-31', '2026-12-31', '2026-12-31'),
    ],
    [
      ...(['15.1', 'back on 19 December, with four bank holidays in twenty working days'] as const),
      { pausedFrom: '2026-07-01', pausedUntil: '2026-12-18' },
      held('2027-01-20', '2027-03-31', '2027-10-31'),
    ],
  ])('%s: %s', (_clause, _who, who, expected) => {
    expect(dueDays(cycle, who)).toEqual(expected);
  });

  const closed = calendarOf(['closure', '2026-10-26', '2026-10-30']);
  const halfTerm = calendarOf(['term', '2026-09-02', '2026-12-18'], ['half-term', '2026-10-26', '2026-10-30']);

  it.each<[string, string, Happened, Parameters<typeof cycleFrom>[3], string, string]>([
    [
      '18.1',
      'a planning meeting on a Monday',
      { booked: { planning: '2026-09-28' } },
      {},
      'self-assessment-out',
      '2026-09-21',
    ],
    ['18.1', 'one on a Thursday', { booked: { planning: '2026-10-08' } }, {}, 'self-assessment-out', '2026-10-01'],
    [
      '18.1',
      'one after the August bank holiday',
      { booked: { planning: '2026-09-01' } },
      {},
      'self-assessment-out',
      '2026-08-24',
    ],
    [
      ...(['18.1', 'one after half-term, in which the office works'] as const),
      { booked: { planning: '2026-11-02' } },
      { calendar: halfTerm },
      'self-assessment-out',
      '2026-10-26',
    ],
    [
      ...(['18.1', 'one after a week in which the office is closed'] as const),
      { booked: { planning: '2026-11-02' } },
      { calendar: closed },
      'self-assessment-out',
      '2026-10-19',
    ],
    [
      ...(['18.1, Appendix 1', 'a mid-year review on a Thursday'] as const),
      { booked: { interim: '2027-03-04' } },
      {},
      'interim-self-assessment-out',
      '2027-02-25',
    ],
    [
      ...(['18.1, Appendix 1', 'one on the Wednesday after Easter: Friday and Monday do not count'] as const),
      { booked: { interim: '2027-03-31' } },
      {},
      'interim-self-assessment-out',
      '2027-03-22',
    ],
    [
      ...(['18.1, Appendix 1', 'one after half-term, in which the office is closed'] as const),
      { booked: { interim: '2027-02-23' } },
      { calendar: calendarOf(['closure', '2027-02-15', '2027-02-19']) },
      'interim-self-assessment-out',
      '2027-02-09',
    ],
    ['18.1', 'an annual review', { booked: { annual: '2027-10-01' } }, {}, 'annual-self-assessment-out', '2027-09-24'],
    [
      '18.1',
      'one just after the bank holiday',
      { booked: { annual: '2027-09-03' } },
      {},
      'annual-self-assessment-out',
      '2027-08-26',
    ],
  ])(
    '%s: the self-assessment goes out five working days before %s',
    (_clause, _what, happened, chosen, id, expected) => {
      expect(dueDays(cycleFrom(spt, 'year', 2026, chosen), {}, happened)[id]).toBe(expected);
    },
  );

  it.each<[string, string, string, Happened['steps'], string]>([
    ['18.1', 'not yet sent on the fifth working day before', '2026-09-21', {}, 'due'],
    ['18.1', 'not yet sent on the fourth', '2026-09-22', {}, 'late'],
    ['18.1', 'sent on the fifth', '2026-09-28', { 'self-assessment-sent': '2026-09-21' }, 'done'],
    ['18.1', 'sent on the fourth', '2026-09-28', { 'self-assessment-sent': '2026-09-22' }, 'done-late'],
  ])('%s: %s', (_clause, _what, today, steps = {}, expected) => {
    const happened = { steps, booked: { planning: '2026-09-28' } };
    expect(statesOn(today, cycle, {}, happened)['self-assessment-out']).toBe(expected);
  });

  it('Appendix 1: the mid-year review has a self-assessment of its own, late by itself', () => {
    const steps = { 'self-assessment-sent': '2026-09-21' };
    const booked = { planning: '2026-09-28', interim: '2027-03-04' };
    const states = statesOn('2027-02-26', cycle, {}, { steps, booked });
    expect([states['self-assessment-out'], states['interim-self-assessment-out']]).toEqual(['done', 'late']);
    expect(states['annual-self-assessment-out']).toBe('waiting');
  });

  it('18.1: nothing is late while no meeting is booked', () => {
    expect(statesOn('2027-12-01', cycle, {})['self-assessment-out']).toBe('waiting');
  });
});
