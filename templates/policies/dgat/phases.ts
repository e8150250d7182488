import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Bound } from '#domain/policy/values.ts';
import type { Policy } from '#domain/policy.ts';

// 31 says teaching staff, which headteachers, who share the teachers' period, are taken for
const teaching: StaffGroupId[] = ['headteacher', 'teacher'];
const support: StaffGroupId[] = ['class-support', 'other-support'];

const start: Bound = { from: 'start', amount: 0, unit: 'calendar' };
const end: Bound = { from: 'end', amount: 0, unit: 'calendar' };
const lastOfOctober: Bound = { on: { month: 10, dayOfMonth: 31, year: 1 } };
const lastOfDecember: Bound = { on: { month: 12, dayOfMonth: 31, year: 1 } };
const soonAfterTheEnd: Bound = { from: 'end', amount: { unsaid: 'annual-within' }, unit: 'weeks' };

/** The parts of a period: objectives at its start (13), the mid-term review (18, 30), the assessment as its end point (30). */
export const phases: Policy['phases'] = [
  {
    id: 'planning',
    label: { en: 'Setting objectives' },
    optional: false,
    windows: [
      { opens: start, closes: { from: 'start', amount: { unsaid: 'planning-within' }, unit: 'weeks' }, clause: '13' },
    ],
    clause: '13',
  },
  {
    id: 'interim',
    label: { en: 'Mid-term review' },
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
  {
    id: 'objectives-set',
    step: 'objectives-set',
    when: { kind: 'window', phase: 'planning' },
    joiners: 'own-day',
    clause: '4, 13',
  },
  {
    id: 'interim-held',
    step: 'interim',
    when: { kind: 'window', phase: 'interim' },
    joiners: 'none',
    clause: '18, 30',
  },
  { id: 'annual-held', step: 'meeting', when: { kind: 'window', phase: 'annual' }, joiners: 'none', clause: '30, 31' },
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
