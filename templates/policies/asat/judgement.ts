import type { Policy } from '#domain/policy/policy.ts';

type Observation = Policy['observations'][number];

/** A reasonable number, agreed if they can be, determined by the reviewer if not (5.2, 5.3). */
export const objectives: Policy['objectives'] = {
  most: 'unsaid',
  categories: [],
  cautions: [],
  undecided: { by: 'appraiser', clause: '5.3' },
};

const observed = {
  kinds: ['formal', 'drop-in', 'book-monitoring', 'pupil-discussion'],
  least: 'unsaid',
  notice: 'unsaid',
  feedback: 'as-soon-as-practicable',
  clause: '6.1, 6.2',
} satisfies Partial<Observation>;

/** Proportionate to the performance and the needs of the school; of teachers by somebody with QTS. */
export const observations: Policy['observations'] = [
  { groups: ['teacher'], observer: 'qts', ...observed },
  { groups: ['executive', 'headteacher', 'class-support', 'other-support', 'central'], observer: 'any', ...observed },
];

/** The monitoring period: normally four to eight working weeks, exceptionally more, normally not more than four weeks. */
export const supportPlan: Policy['supportPlan'] = {
  least: 4,
  most: 8,
  working: true,
  normally: true,
  extensionMost: 4,
  extensionNormally: true,
  reviews: 'unsaid',
  clause: '8.1',
};

export const pay: Policy['pay'] = {
  recommended: 'always',
  to: 'unsaid',
  noProgression: false,
  appeal: false,
  clause: '3.1, 7.3',
};
