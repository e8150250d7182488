import type { Form } from '#domain/form.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** What appraiser and appraisee identified, on a sheet of its own (12.3). */
export const cpd: Form = {
  id: 'cpd',
  title: { en: 'Training, development and CPD' },
  use: 'review',
  signed: true,
  clause: '12.3',
  sections: [
    person,
    { id: 'needs', title: { en: 'Training, development and CPD' }, questions: [trainingNeeds] },
    signatures,
  ],
};
