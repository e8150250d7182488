import { expect, test } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { type StepToMark, stepsToMark } from '#domain/deadlines/steps-to-mark.ts';

// Monday 9 November 2026: 'the next two weeks' end on Sunday 29 November
const today = day('2026-11-09');
const steps = [
  { id: 'planned', means: 'planning' as const },
  { id: 'talked' },
  { id: 'signed', means: 'signed' as const },
];
const phases = [
  { id: 'plan', held: 'planned' },
  { id: 'talk', held: 'talked' },
];
const nothing = { steps, phases, done: [], bookings: [], running: [] };
const due = (step: string, on: string) => ({ step, due: day(on) });
const booked = (phase: string, on: string) => ({ phase, on: day(on) });

test.each<[string, Partial<typeof nothing> | object, StepToMark[]]>([
  ['nothing is booked or due', {}, []],
  ['a step is overdue', { running: [due('planned', '2026-10-31')] }, [{ step: 'planned', on: today }]],
  [
    'a step is due on the last of the two weeks',
    { running: [due('talked', '2026-11-29')] },
    [{ step: 'talked', on: today }],
  ],
  ['a step is due a day later', { running: [due('talked', '2026-11-30')] }, []],
  [
    'its meeting was yesterday',
    { bookings: [booked('plan', '2026-11-08')] },
    [{ step: 'planned', on: day('2026-11-08') }],
  ],
  ['its meeting is still to come', { bookings: [booked('talk', '2027-02-01')] }, [{ step: 'talked', on: today }]],
  [
    'two are next, in the order of the policy',
    { bookings: [booked('talk', '2026-11-12')], running: [due('planned', '2026-11-12')] },
    [
      { step: 'planned', on: today },
      { step: 'talked', on: today },
    ],
  ],
  ['it is done already', { done: [{ step: 'planned' }], running: [due('planned', '2026-10-31')] }, []],
  ['only the signing is due', { running: [due('signed', '2026-11-10')] }, []],
])('what can be marked next where %s', (_, more, expected) => {
  expect(stepsToMark({ ...nothing, ...more }, today)).toEqual(expected);
});
