import type { Policy } from '#domain/policy/policy.ts';

/** Classrooms are dropped into and no lesson is observed formally (19, 20); other responsibilities are looked at too (21). */
export const observations: Policy['observations'] = [
  {
    groups: ['teacher'],
    kinds: ['drop-in', 'other-responsibilities'],
    observer: 'any',
    least: 'unsaid',
    notice: 'unsaid',
    feedback: 'as-soon-as-practicable',
    clause: '19, 20, 21, 22',
  },
  {
    groups: ['headteacher'],
    kinds: ['other-responsibilities'],
    observer: 'any',
    least: 'unsaid',
    notice: 'unsaid',
    feedback: 'as-soon-as-practicable',
    clause: '21, 22',
  },
];

/** The lists themselves stand in other papers. */
export const standards: Policy['standards'] = [
  {
    id: 'teachers',
    label: { en: 'Teachers’ Standards' },
    groups: ['teacher'],
    scale: 'unsaid',
    lines: [],
    clause: '16',
  },
  {
    id: 'career-stage',
    label: { en: 'Career stage expectations' },
    groups: ['teacher'],
    scale: 'unsaid',
    lines: [],
    clause: '16',
  },
  {
    id: 'headteachers',
    label: { en: 'Headteachers’ Standards' },
    groups: ['headteacher'],
    scale: 'unsaid',
    lines: [],
    clause: '16',
  },
];

/** The informal support plan before any capability procedure. */
export const supportPlan: Policy['supportPlan'] = {
  least: 4,
  most: 10,
  working: false,
  extensionMost: 'unsaid',
  reviews: 'unsaid',
  clause: '24',
};

/** Any entry may be appealed against by the trust's grievance policy, and the process suspended meanwhile. */
export const entryAppeal: Policy['entryAppeal'] = {
  through: { en: 'By the trust’s grievance policy' },
  pauses: true,
  clause: '27',
};

/** Pay does not hang on a review, but for teachers who apply to the upper pay range. */
export const pay: Policy['pay'] = {
  recommended: 'upper-range-only',
  groups: ['teacher'],
  to: 'unsaid',
  noProgression: false,
  appeal: false,
  clause: '3, 8, 32 vii',
};
