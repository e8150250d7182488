import type { Form } from '#domain/form.ts';
import { person } from './person.ts';

/** The part of the talk that only those who need it may read: printed to be written on by hand, never kept here (32 v). */
export const wellbeing: Form = {
  id: 'wellbeing',
  title: { en: 'Discussion of wellbeing' },
  use: 'paper',
  signed: false,
  clause: '17, 32 v',
  intro: { en: 'You need not answer. This sheet goes to nobody but those who have to act on it.' },
  sections: [
    person,
    {
      id: 'wellbeing',
      title: { en: 'Wellbeing' },
      questions: [
        { id: 'wellbeing-details', kind: 'text', by: 'both', lines: 8, label: { en: 'What was discussed' } },
        {
          id: 'wellbeing-support',
          kind: 'text',
          by: 'agreed',
          lines: 6,
          label: { en: 'Support and adjustments agreed' },
        },
      ],
    },
  ],
};
