import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Bound } from '#domain/policy/values.ts';
import type { Policy } from '#domain/policy.ts';

const teachingAndClassBased: StaffGroupId[] = ['headteacher', 'teacher', 'class-support'];

const end: Bound = { from: 'end', amount: 0, unit: 'calendar' };
const lastOfOctober: Bound = { on: { month: 10, dayOfMonth: 31, year: 1 } };
const lastOfDecember: Bound = { on: { month: 12, dayOfMonth: 31, year: 1 } };

/** The parts of a cycle: objectives near its start (5.1), formal reviews if wanted (7.2), the assessment at its end (7.3). */
export const phases: Policy['phases'] = [
  {
    id: 'planning',
    label: { en: 'Setting objectives' },
    optional: false,
    windows: [
      {
        groups: teachingAndClassBased,
        opens: { on: { unsaid: 'first-data' } },
        closes: { from: { unsaid: 'first-data' }, amount: { unsaid: 'planning-within' }, unit: 'weeks' },
        clause: '5.1',
      },
      {
        opens: { from: 'start', amount: 0, unit: 'calendar' },
        closes: { from: 'start', amount: { unsaid: 'planning-within' }, unit: 'weeks' },
        clause: '5.1',
      },
    ],
    clause: '5.1',
  },
  { id: 'interim', label: { en: 'Formal review meeting' }, optional: true, windows: [], clause: '7.2' },
  {
    id: 'annual',
    label: { en: 'Final review' },
    optional: false,
    windows: [
      // final reviews are over in time for the decisions on pay
      {
        groups: ['teacher'],
        opens: end,
        closes: lastOfOctober,
        clause: '4.1',
      },
      {
        groups: ['headteacher'],
        opens: end,
        closes: lastOfDecember,
        clause: '4.1',
      },
      {
        opens: end,
        closes: { from: 'end', amount: { unsaid: 'annual-within' }, unit: 'weeks' },
        clause: '7.3',
      },
    ],
    clause: '7.3',
  },
];

// those whose windows close together share a deadline
export const deadlines: Policy['deadlines'] = [
  {
    id: 'objectives-set-after-data',
    step: 'objectives-set',
    groups: teachingAndClassBased,
    when: { kind: 'window', phase: 'planning' },
    joiners: 'own-day',
    clause: '5.1',
  },
  {
    id: 'objectives-set',
    step: 'objectives-set',
    groups: ['executive', 'other-support', 'central'],
    when: { kind: 'window', phase: 'planning' },
    joiners: 'own-day',
    clause: '5.1',
  },
  {
    id: 'annual-held-teachers',
    step: 'meeting',
    groups: ['teacher'],
    when: { kind: 'window', phase: 'annual' },
    joiners: 'none',
    clause: '4.1',
  },
  {
    id: 'annual-held-headteachers',
    step: 'meeting',
    groups: ['headteacher'],
    when: { kind: 'window', phase: 'annual' },
    joiners: 'none',
    clause: '4.1',
  },
  {
    id: 'annual-held',
    step: 'meeting',
    groups: ['executive', 'class-support', 'other-support', 'central'],
    when: { kind: 'window', phase: 'annual' },
    joiners: 'none',
    clause: '7.3',
  },
  {
    id: 'pay-decided-teachers',
    step: 'pay-decided',
    groups: ['teacher'],
    when: { kind: 'by', day: lastOfOctober },
    joiners: 'none',
    clause: '4.1',
  },
  {
    id: 'pay-decided-headteachers',
    step: 'pay-decided',
    groups: ['headteacher'],
    when: { kind: 'by', day: lastOfDecember },
    joiners: 'none',
    clause: '4.1',
  },
];
