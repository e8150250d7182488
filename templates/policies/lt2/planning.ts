import type { Form } from '#domain/policy/form.ts';
import { evidenceColumns, objectivesSection } from '#templates/policies/usual/sections.ts';
import { person, signatures } from './person.ts';

/** The objectives as they are set, with how they will be judged (2.2.3) and by what evidence (2.2.4). */
export const planning: Form = {
  id: 'planning',
  title: { en: 'Objectives for the period' },
  for: 'review',
  signed: false,
  clause: '2.2.3',
  sections: [
    person,
    objectivesSection({
      rows: 5,
      hint: {
        en: 'Fit for the role and the experience; agreed if you can. Usually one is for professional development.',
      },
      columns: { monitoring: { en: 'How performance will be assessed' }, target: { en: 'By when' } },
    }),
    {
      id: 'evidence',
      title: { en: 'Evidence' },
      questions: [
        {
          id: 'evidence',
          kind: 'evidence',
          rows: 4,
          label: { en: 'Observations and other sources of evidence' },
          hint: { en: 'Pupil achievement data, financial figures, surveys: whatever belongs to the job.' },
          kinds: [
            { value: 'observation', label: { en: 'Observation' } },
            { value: 'pupil-data', label: { en: 'Pupil achievement data' } },
            { value: 'financial', label: { en: 'Financial metrics' } },
            { value: 'survey', label: { en: 'Survey feedback' } },
            { value: 'other', label: { en: 'Other evidence relevant to the job role' } },
          ],
          columns: evidenceColumns,
        },
      ],
    },
    signatures,
  ],
};
