import { wellbeingSheet } from '#templates/policies/usual/sheets.ts';
import { person } from './person.ts';

/** The part of the talk that only those who need it may read: printed to be written on by hand, never kept here (32 v). */
export const wellbeing = wellbeingSheet({
  title: { en: 'Discussion of wellbeing' },
  clause: '17, 32 v',
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
});
