import type { Form } from '#domain/form.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** The needs of the statement on a sheet of their own, for whoever arranges training (6.3). */
export const cpd: Form = {
  id: 'cpd',
  title: { en: 'Training and support needs' },
  use: 'review',
  signed: true,
  clause: '6.3',
  sections: [
    person,
    { id: 'needs', title: { en: 'Training and support needs' }, questions: [trainingNeeds] },
    signatures,
  ],
};
