import type { ModerationSaid } from '#domain/moderation/moderation.ts';

/** Objectives and written records are reviewed, to check consistency between appraisers (16.2). */
export const moderation: ModerationSaid = {
  says: {
    en: 'The headteacher, in conjunction with the senior leadership team, reviews objectives and written appraisal records, in order to check consistency of approach and expectation between different appraisers.',
  },
  clause: '16.2',
  checks: [
    {
      id: 'measurable',
      text: { en: 'The objectives are specific, measurable, achievable, realistic and time-bound' },
      clause: '10.3',
    },
    {
      id: 'linked',
      text: { en: 'They are linked to the trust’s improvement and strategic plans' },
      clause: '10.3',
    },
    { id: 'approach', text: { en: 'The approach is consistent with that of other appraisers' }, clause: '16.2' },
    { id: 'expectation', text: { en: 'The expectation is consistent with that of other appraisers' }, clause: '16.2' },
  ],
};
