import type { Form } from '#domain/form.ts';
import { person } from './person.ts';

/** The written record of a formal review meeting during the year (7.2, 9.1). */
export const interim: Form = {
  id: 'interim',
  title: { en: 'Formal review meeting' },
  use: 'review',
  signed: false,
  clause: '7.2',
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
          rows: 4,
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
      id: 'support',
      title: { en: 'Feedback and support' },
      questions: [
        { id: 'interim-feedback', kind: 'text', by: 'appraiser', lines: 5, label: { en: 'Feedback' } },
        { id: 'interim-support', kind: 'text', by: 'agreed', lines: 4, label: { en: 'Training and support needed' } },
        { id: 'interim-next', kind: 'day', by: 'agreed', label: { en: 'Next meeting' } },
      ],
    },
  ],
};
