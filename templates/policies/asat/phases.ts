import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import {
  annualHeld,
  end,
  lastOfDecember,
  lastOfOctober,
  objectivesSet,
  start,
  weeksAfter,
} from '#templates/policies/usual/phases.ts';

const teachingAndClassBased: StaffGroupId[] = ['headteacher', 'teacher', 'class-support'];

/** The parts of a cycle: objectives near its start (5.1), formal reviews if wanted (7.2), the assessment at its end (7.3). */
export const phases: Policy['phases'] = [
  {
    id: 'planning',
    label: { en: 'Setting objectives' },
    held: 'planning',
    optional: false,
    windows: [
      {
        groups: teachingAndClassBased,
        opens: { on: { unsaid: 'first-data' } },
        closes: { from: { unsaid: 'first-data' }, amount: { unsaid: 'planning-within' }, unit: 'weeks' },
        clause: '5.1',
      },
      { opens: start, closes: weeksAfter('start', 'planning-within'), clause: '5.1' },
    ],
    clause: '5.1',
  },
  {
    id: 'interim',
    label: { en: 'Formal review meeting' },
    held: 'interim',
    optional: true,
    windows: [],
    clause: '7.2',
  },
  {
    id: 'annual',
    label: { en: 'Final review' },
    held: 'meeting',
    optional: false,
    windows: [
      // final reviews are over in time for the decisions on pay
      { groups: ['teacher'], opens: end, closes: lastOfOctober, clause: '4.1' },
      { groups: ['headteacher'], opens: end, closes: lastOfDecember, clause: '4.1' },
      { opens: end, closes: weeksAfter('end', 'annual-within'), clause: '7.3' },
    ],
    clause: '7.3',
  },
];

// those whose windows close together share a deadline
export const deadlines: Policy['deadlines'] = [
  objectivesSet({ id: 'objectives-set-after-data', groups: teachingAndClassBased, clause: '5.1' }),
  objectivesSet({ groups: ['executive', 'other-support', 'central'], clause: '5.1' }),
  annualHeld({ id: 'annual-held-teachers', groups: ['teacher'], clause: '4.1' }),
  annualHeld({ id: 'annual-held-headteachers', groups: ['headteacher'], clause: '4.1' }),
  annualHeld({ groups: ['executive', 'class-support', 'other-support', 'central'], clause: '7.3' }),
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
