import type { Policy } from '#domain/policy/policy.ts';

type Objectives = Policy['objectives'];

const teachersOne = (id: string, label: string): Objectives['categories'][number] => ({
  id,
  label: { en: label },
  of: 'employer',
  groups: ['teacher'],
  clause: 'Appendix A',
});

/** Five kinds are likely for teachers (Appendix A); one for professional development is usual for everybody (2.2.3). */
export const objectives: Objectives = {
  most: 'unsaid',
  categories: [
    teachersOne('pupil-progress', 'Impact on pupil progress'),
    teachersOne('wider-outcomes', 'Impact on wider outcomes for pupils'),
    teachersOne('practice', 'Improvements in specific elements of practice'),
    teachersOne('effectiveness', 'Impact on effectiveness of teachers or other staff'),
    teachersOne('wider-contribution', 'Wider contribution to the work of the school'),
    {
      id: 'professional-development',
      label: { en: 'Professional development' },
      of: 'employer',
      places: 1,
      clause: '2.2.3',
    },
  ],
  cautions: [],
  undecided: { by: 'appraiser', clause: '2.2.3' },
};
