import type { Policy } from '#domain/policy/policy.ts';

export const observations: Policy['observations'] = [
  {
    groups: ['teacher'],
    kinds: ['formal', 'drop-in'],
    observer: 'qts',
    least: 'unsaid',
    notice: 'unsaid',
    feedback: 'as-soon-as-practicable',
    clause: '2.2.4',
  },
  {
    groups: ['executive', 'headteacher', 'class-support', 'other-support', 'central'],
    kinds: ['other-responsibilities'],
    observer: 'any',
    least: 'unsaid',
    notice: 'unsaid',
    feedback: 'as-soon-as-practicable',
    clause: '2.2.4',
  },
];

/** The expectations of the career stages are the trust's own list; of the headteachers' standards the four domains stand here. */
export const standards: Policy['standards'] = [
  {
    id: 'career-stage',
    label: { en: 'Career stage expectations' },
    groups: ['teacher'],
    scale: 'unsaid',
    lines: [],
    clause: 'Appendix A',
  },
  {
    id: 'headteachers',
    label: { en: 'National Standards of Excellence for Headteachers' },
    groups: ['headteacher'],
    scale: 'unsaid',
    lines: [
      { id: 'qualities-and-knowledge', text: { en: 'Qualities and knowledge' } },
      { id: 'pupils-and-staff', text: { en: 'Pupils and staff' } },
      { id: 'systems-and-process', text: { en: 'Systems and process' } },
      { id: 'self-improving-system', text: { en: 'The self-improving school system' } },
    ],
    clause: 'Appendix A',
  },
];

export const supportPlan: Policy['supportPlan'] = {
  least: { unsaid: 'support-least' },
  most: { unsaid: 'support-most' },
  working: false,
  extensionMost: 'unsaid',
  reviews: 'unsaid',
  clause: '2.2.6',
};

export const pay: Policy['pay'] = {
  recommended: 'always',
  to: 'unsaid',
  noProgression: true,
  appeal: true,
  clause: '2.2.7',
};
