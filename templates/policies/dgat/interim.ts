import type { Form } from '#domain/form.ts';
import { person } from './person.ts';

/** The mid-term review, for which the documents leave room (18, 30). */
export const interim: Form = {
  id: 'interim',
  title: { en: 'Mid-term review' },
  use: 'review',
  signed: false,
  clause: '30',
  sections: [
    person,
    {
      id: 'progress',
      title: { en: 'Progress against objectives' },
      questions: [
        {
          id: 'interim-progress',
          kind: 'objective-notes',
          by: 'both',
          rows: 3,
          label: { en: 'Progress so far' },
          columns: { objective: { label: { en: 'Objective' } }, note: { label: { en: 'Progress' } } },
        },
        {
          id: 'interim-changes',
          kind: 'text',
          by: 'agreed',
          lines: 4,
          label: { en: 'Objectives revised because circumstances changed' },
          hint: { en: 'The earlier wording stays, with the day and the reason.' },
        },
      ],
    },
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
