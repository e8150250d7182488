import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import {
  annualHeld,
  end,
  interimHeld,
  lastOfDecember,
  lastOfOctober,
  objectivesSet,
  start,
  weeksAfter,
} from '#templates/policies/usual/phases.ts';

// 31 says teaching staff, which headteachers, who share the teachers' period, are taken for
const teaching: StaffGroupId[] = ['headteacher', 'teacher'];
const support: StaffGroupId[] = ['class-support', 'other-support'];

const soonAfterTheEnd = weeksAfter('end', 'annual-within');

/** The parts of a period: objectives at its start (13), the mid-term review (18, 30), the assessment as its end point (30). */
export const phases: Policy['phases'] = [
  {
    id: 'planning',
    label: { en: 'Setting objectives' },
    held: 'planning',
    optional: false,
    windows: [{ opens: start, closes: weeksAfter('start', 'planning-within'), clause: '13' }],
    clause: '13',
  },
  {
    id: 'interim',
    label: { en: 'Mid-term review' },
    held: 'interim',
    optional: false,
    windows: [
      { groups: support, opens: start, closes: { on: { unsaid: 'interim-on-support' } }, clause: '18, 30' },
      { opens: start, closes: { on: { unsaid: 'interim-on' } }, clause: '18, 30' },
    ],
    clause: '18, 30',
  },
  {
    id: 'annual',
    label: { en: 'Annual assessment' },
    held: 'meeting',
    optional: false,
    windows: [
      { groups: teaching, opens: end, closes: lastOfOctober, clause: '31' },
      { groups: support, opens: end, closes: lastOfDecember, clause: '31' },
      { opens: end, closes: soonAfterTheEnd, clause: '31' },
    ],
    clause: '30',
  },
];

export const deadlines: Policy['deadlines'] = [
  objectivesSet({ clause: '4, 13' }),
  interimHeld({ clause: '18, 30' }),
  annualHeld({ clause: '30, 31' }),
  {
    id: 'report-teaching',
    step: 'statement-written',
    groups: teaching,
    when: { kind: 'by', day: lastOfOctober },
    joiners: 'none',
    clause: '31',
  },
  {
    id: 'report-support',
    step: 'statement-written',
    groups: support,
    when: { kind: 'by', day: lastOfDecember },
    joiners: 'none',
    clause: '31',
  },
  {
    id: 'report-central',
    step: 'statement-written',
    groups: ['central', 'executive'],
    when: { kind: 'by', day: soonAfterTheEnd },
    joiners: 'none',
    clause: '31',
  },
];
