import type { Form } from '#domain/form.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** The development needs of the report on a sheet of their own (2.2.7). */
export const cpd: Form = {
  id: 'cpd',
  title: { en: 'Continuing professional development' },
  use: 'review',
  signed: true,
  clause: '2.2.7',
  sections: [person, { id: 'needs', title: { en: 'CPD needs' }, questions: [trainingNeeds] }, signatures],
};
