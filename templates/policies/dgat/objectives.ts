import type { Policy } from '#domain/policy/policy.ts';

type Objectives = Policy['objectives'];

const teachersOne = (id: string, label: string, clause: string): Objectives['categories'][number] => ({
  id,
  label: { en: label },
  of: 'employer',
  groups: ['teacher'],
  clause,
});

/** Three at most under normal circumstances (14); the three kinds by which teachers' objectives serve the school's plan, and what they do not rest on (15). */
export const objectives: Objectives = {
  most: { count: 3, recommended: true, normally: true, per: 'review', clause: '14' },
  categories: [
    teachersOne('practice', 'Improvement in specific elements of practice', '15 i'),
    teachersOne('wider-contribution', 'Wider contribution to the work of the school', '15 ii'),
    teachersOne('professional-development', 'Professional development', '15 iii'),
  ],
  cautions: [
    { text: { en: 'Not on data or predictions that teachers made themselves' }, groups: ['teacher'], clause: '15' },
    { text: { en: 'Not only on the assessment of one group of pupils' }, groups: ['teacher'], clause: '15' },
  ],
  missed: { clause: '29, 32 vi' },
  undecided: { by: 'appraiser', clause: '13' },
};
