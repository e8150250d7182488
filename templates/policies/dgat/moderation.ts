import type { ModerationSaid } from '#domain/moderation/moderation.ts';

/** Whoever delegates appraising moderates a sample of the documents (11). */
export const moderation: ModerationSaid = {
  says: {
    en: 'Where the headteacher delegates appraising, they moderate a sample of the documents to ensure consistency and compliance with the procedure.',
  },
  clause: '11',
  checks: [
    { id: 'consistent', text: { en: 'The documents are consistent with those of other reviewers' }, clause: '11' },
    { id: 'complies', text: { en: 'They comply with the procedure' }, clause: '11' },
    {
      id: 'linked',
      text: { en: 'Professional development is linked to the school’s improvement priorities' },
      clause: '18',
    },
  ],
};
