import type { Form } from '#domain/form.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** The objectives, and the training and support identified with them, set out in writing (5.3, 6.3). */
export const planning: Form = {
  id: 'planning',
  title: { en: 'Objectives, training and support' },
  use: 'review',
  signed: false,
  clause: '5.3',
  sections: [
    person,
    {
      id: 'objectives',
      title: { en: 'Objectives' },
      questions: [
        {
          id: 'objectives',
          kind: 'objectives',
          rows: 4,
          label: { en: 'Objectives' },
          hint: {
            en: 'Specific, measurable, achievable, realistic, with a time; as many as the job bears. Agreed if you can.',
          },
          columns: {
            objective: { label: { en: 'Objective' } },
            criteria: { label: { en: 'Success criteria' } },
            monitoring: { label: { en: 'How it will be monitored' } },
            target: { label: { en: 'By when' } },
          },
        },
      ],
    },
    { id: 'needs', title: { en: 'Training and support' }, questions: [trainingNeeds] },
    signatures,
  ],
};
