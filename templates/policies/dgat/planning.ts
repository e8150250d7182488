import type { Form } from '#domain/policy/form.ts';
import { evidenceColumns, objectivesSection, promiseColumns } from '#templates/policies/usual/sections.ts';
import { person, signatures } from './person.ts';

/** The objectives, the support that goes with them (13, 17), and the evidence that is agreed at the start (28). */
export const planning: Form = {
  id: 'planning',
  title: { en: 'Objectives for the period' },
  for: 'review',
  signed: false,
  clause: '13',
  sections: [
    person,
    {
      id: 'aspirations',
      title: { en: 'Aspirations' },
      questions: [
        {
          id: 'planning-aspirations',
          kind: 'text',
          by: 'both',
          lines: 4,
          label: { en: 'Professional and career aspirations' },
        },
      ],
    },
    objectivesSection({
      rows: 3,
      hint: { en: 'Three at most under normal circumstances, fit for the role and the experience. Agreed if you can.' },
      columns: { monitoring: { en: 'How progress is reviewed' }, target: { en: 'Timeline' } },
    }),
    {
      id: 'support-and-evidence',
      title: { en: 'Support and evidence' },
      questions: [
        {
          id: 'planned-support',
          kind: 'promises',
          rows: 3,
          label: { en: 'Planned programme of support' },
          hint: { en: 'What is written here and does not come is taken into account at the review.' },
          columns: promiseColumns,
        },
        {
          id: 'evidence',
          kind: 'evidence',
          rows: 3,
          label: { en: 'Range and level of evidence' },
          hint: { en: 'A line for each kind. Little is enough.' },
          columns: evidenceColumns,
        },
      ],
    },
    signatures,
  ],
};
