import type { Policy } from '#domain/policy/policy.ts';

/** Three places for the employer's objectives, one of each kind, and three for the employee's own (Appendix 1). */
export const objectives: Policy['objectives'] = {
  most: 'unsaid',
  categories: [
    { id: 'trust', label: { en: 'Trust' }, of: 'employer', places: 1, clause: 'Appendix 1' },
    { id: 'school', label: { en: 'School' }, of: 'employer', places: 1, clause: 'Appendix 1' },
    { id: 'individual', label: { en: 'Individual' }, of: 'employer', places: 1, clause: 'Appendix 1' },
    { id: 'own', label: { en: 'Employee’s own' }, of: 'employee', places: 3, clause: 'Appendix 1' },
  ],
  cautions: [],
  undecided: { by: 'appraiser', clause: '9.4' },
};

const hours: Policy['observations'][number]['feedback'] = { fromHours: 24, toHours: 48 };

export const observations: Policy['observations'] = [
  {
    groups: ['class-support'],
    kinds: ['formal', 'other-responsibilities'],
    observer: 'suitable-experience',
    least: 1,
    recommended: true,
    notice: true,
    feedback: hours,
    clause: '11.2, 11.3, 13.2',
  },
  {
    groups: ['class-support'],
    kinds: ['drop-in'],
    observer: 'any',
    least: 'unsaid',
    notice: 'unsaid',
    feedback: hours,
    clause: '11.3, 13.2',
  },
];

/** Both lists are the school's to fill: the policy leaves them empty. */
export const standards: Policy['standards'] = [
  {
    id: 'support-standards',
    label: { en: 'Support standards as set out by Academy' },
    scale: 'standards-key',
    lines: [],
    clause: 'Appendix 1',
  },
  {
    id: 'conduct',
    label: { en: 'Personal and professional conduct' },
    scale: 'conduct-key',
    lines: [],
    clause: 'Appendix 1',
  },
];

export const supportPlan: Policy['supportPlan'] = {
  least: { unsaid: 'support-least' },
  most: { unsaid: 'support-most' },
  working: false,
  extensionMost: 'unsaid',
  reviews: 3,
  clause: 'Appendix 2',
};

export const pay: Policy['pay'] = {
  recommended: 'where-appropriate',
  to: { en: 'Headteacher or director' },
  noProgression: false,
  appeal: false,
  clause: '14.5',
};
