import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import type { DayUnit } from '#domain/days/day-unit.ts';
import { bareCalendar } from '#domain/days/school-calendar.ts';
import { deadlinesOf } from '#domain/deadlines/deadlines.ts';
import type { StepId } from '#domain/policy/steps.ts';
import { policies } from '#templates/policies/index.ts';

// Williamstown, Step 4 and the checklist after the meeting: the appraiser has five days to complete the form and submit
// it, the appraisee five days to return it, and the form goes to the headteacher within ten days of the meeting. The
// policy does not say which days; the school chooses.
function dueDays(steps: Record<StepId, string>, unit: DayUnit, today: string) {
  const [policy] = policies.filter(({ id }) => id === 'williamstown');
  if (!policy) throw new Error('the policy is built in');
  const done = Object.entries(steps).map(([step, on]) => ({ step, on: day(on) }));
  const cycle = { starts: day('2026-09-01'), ends: day('2027-08-31') };
  const counting = {
    ...cycle,
    policy,
    choices: { 'day-unit': unit },
    periodId: 'academic-year',
    calendar: bareCalendar,
  };
  const period = { ...cycle, startsBecause: null, endsBecause: null, joinedOn: null, lastDay: null };
  const found = deadlinesOf({ groups: ['class-support'], steps: done, booked: [], period }, counting, day(today));
  const counted = found.filter(({ rule }) => rule.when.kind === 'after');
  return Object.fromEntries(counted.map(({ rule, due, state }) => [rule.step, [due, state]]));
}

test.each<[string, Record<StepId, string>, DayUnit, string, Record<string, unknown>]>([
  [
    'before the meeting every deadline waits',
    {},
    'working',
    '2026-09-14',
    { 'statement-written': [null, 'waiting'], signed: [null, 'waiting'], 'sent-to-headteacher': [null, 'waiting'] },
  ],
  [
    'working days from Monday 14 September 2026',
    { meeting: '2026-09-14' },
    'working',
    '2026-09-21',
    {
      'statement-written': ['2026-09-21', 'due'],
      signed: [null, 'waiting'],
      'sent-to-headteacher': ['2026-09-28', 'due'],
    },
  ],
  [
    'calendar days from the same meeting, two days later',
    { meeting: '2026-09-14' },
    'calendar',
    '2026-09-21',
    {
      'statement-written': ['2026-09-19', 'late'],
      signed: [null, 'waiting'],
      'sent-to-headteacher': ['2026-09-24', 'due'],
    },
  ],
  [
    'the appraisee’s five days count from the day the statement was given',
    { meeting: '2026-09-14', 'statement-written': '2026-09-18' },
    'working',
    '2026-09-28',
    {
      'statement-written': ['2026-09-21', 'done'],
      signed: ['2026-09-25', 'late'],
      'sent-to-headteacher': ['2026-09-28', 'due'],
    },
  ],
  [
    'over Christmas, working days know the bank holidays',
    { meeting: '2026-12-18', 'statement-written': '2026-12-30' },
    'working',
    '2027-01-04',
    {
      'statement-written': ['2026-12-29', 'done-late'],
      signed: ['2027-01-07', 'due'],
      'sent-to-headteacher': ['2027-01-06', 'due'],
    },
  ],
])('%s', (_case, steps, unit, today, expected) => {
  expect(dueDays(steps, unit, today)).toEqual(expected);
});
