import type { ModerationSaid } from '#domain/moderation/moderation.ts';

/** Objectives are quality assured against the improvement plan and moderated across the trust (5.4). */
export const moderation: ModerationSaid = {
  says: {
    en: 'Objectives are quality assured against the improvement plan and moderated across the trust, to ensure consistency and fairness.',
  },
  clause: '5.4',
  checks: [
    {
      id: 'measurable',
      text: { en: 'The objectives are specific, measurable, achievable, realistic and time-bound' },
      clause: '5.2',
    },
    { id: 'number', text: { en: 'Their number is reasonable for the role' }, clause: '5.2' },
    { id: 'linked', text: { en: 'They contribute to the improvement plan' }, clause: '5.4' },
    { id: 'consistent', text: { en: 'They are consistent and fair beside those of other reviewees' }, clause: '5.4' },
  ],
};
