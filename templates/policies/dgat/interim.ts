import type { Form } from '#domain/policy/form.ts';
import { progressSection } from '#templates/policies/usual/sections.ts';
import { person } from './person.ts';

/** The mid-term review, for which the documents leave room (18, 30). */
export const interim: Form = {
  id: 'interim',
  title: { en: 'Mid-term review' },
  for: 'review',
  signed: false,
  clause: '30',
  sections: [
    person,
    progressSection({
      title: { en: 'Progress against objectives' },
      rows: 3,
      changes: {
        label: { en: 'Objectives revised because circumstances changed' },
        hint: { en: 'The earlier wording stays, with the day and the reason.' },
      },
    }),
    {
      id: 'feedback',
      title: { en: 'Feedback and support' },
      questions: [
        { id: 'interim-strengths', kind: 'text', by: 'appraiser', lines: 4, label: { en: 'Areas of strength' } },
        {
          id: 'interim-attention',
          kind: 'text',
          by: 'appraiser',
          lines: 4,
          label: { en: 'Areas that need some attention' },
        },
        { id: 'interim-support', kind: 'text', by: 'agreed', lines: 4, label: { en: 'Support, provided and needed' } },
        { id: 'interim-next', kind: 'day', by: 'agreed', label: { en: 'Next review' } },
      ],
    },
  ],
};
