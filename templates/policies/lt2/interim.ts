import type { Form } from '#domain/policy/form.ts';
import { progressSection } from '#templates/policies/usual/sections.ts';
import { person } from './person.ts';

/** The interim review: how far each objective has come, and what needs to change (2.2.5). */
export const interim: Form = {
  id: 'interim',
  title: { en: 'Interim review' },
  for: 'review',
  signed: false,
  clause: '2.2.5',
  sections: [
    person,
    progressSection({
      title: { en: 'Performance against objectives' },
      rows: 5,
      changes: {
        label: { en: 'Changes that need to be made' },
        hint: { en: 'An objective that is changed keeps its earlier wording, with the day and the reason.' },
      },
    }),
    {
      id: 'feedback',
      title: { en: 'Feedback' },
      questions: [
        { id: 'interim-strengths', kind: 'text', by: 'appraiser', lines: 4, label: { en: 'Areas of strength' } },
        {
          id: 'interim-attention',
          kind: 'text',
          by: 'appraiser',
          lines: 4,
          label: { en: 'Areas that need attention' },
        },
        {
          id: 'interim-support',
          kind: 'text',
          by: 'agreed',
          lines: 4,
          shows: 'promises',
          label: { en: 'Further support' },
        },
        { id: 'interim-next', kind: 'day', by: 'agreed', label: { en: 'Next review' } },
      ],
    },
  ],
};
