import type { Form } from '#domain/policy/form.ts';
import { progressSection } from '#templates/policies/usual/sections.ts';
import { person } from './person.ts';

/** The written record of a formal review meeting during the year (7.2, 9.1). */
export const interim: Form = {
  id: 'interim',
  title: { en: 'Formal review meeting' },
  for: 'review',
  signed: false,
  clause: '7.2',
  sections: [
    person,
    progressSection({
      title: { en: 'Progress against objectives' },
      rows: 4,
      changes: {
        label: { en: 'Objectives revised because circumstances changed' },
        hint: { en: 'The earlier wording stays, with the day and the reason.' },
      },
    }),
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
