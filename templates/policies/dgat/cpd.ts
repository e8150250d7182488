import type { Form } from '#domain/form.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** The needs of the report on a sheet of their own (29, 32 iv). */
export const cpd: Form = {
  id: 'cpd',
  title: { en: 'Training and development needs' },
  use: 'review',
  signed: true,
  clause: '32 iv',
  sections: [
    person,
    { id: 'needs', title: { en: 'Training and development needs' }, questions: [trainingNeeds] },
    signatures,
  ],
};
