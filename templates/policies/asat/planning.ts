import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';
import { objectivesSection, promiseColumns } from '#templates/policies/usual/sections.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** What the trust agreed to give (6.3). */
const support: QuestionOf<'promises'> = {
  id: 'planned-support',
  kind: 'promises',
  rows: 2,
  label: { en: 'Support agreed' },
  columns: promiseColumns,
};

/** The objectives, and the training and support identified with them, set out in writing (5.3, 6.3). */
export const planning: Form = {
  id: 'planning',
  title: { en: 'Objectives, training and support' },
  for: 'review',
  signed: false,
  clause: '5.3',
  sections: [
    person,
    objectivesSection({
      rows: 4,
      hint: {
        en: 'Specific, measurable, achievable, realistic, with a time; as many as the job bears. Agreed if you can.',
      },
      columns: { monitoring: { en: 'How it will be monitored' }, target: { en: 'By when' } },
    }),
    { id: 'needs', title: { en: 'Training and support' }, questions: [trainingNeeds, support] },
    signatures,
  ],
};
