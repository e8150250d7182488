import { needsSheet } from '#templates/policies/usual/sheets.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** The development needs of the report on a sheet of their own (2.2.7). */
export const cpd = needsSheet({
  title: { en: 'Continuing professional development' },
  needs: { en: 'CPD needs' },
  clause: '2.2.7',
  person,
  trainingNeeds,
  signatures,
});
