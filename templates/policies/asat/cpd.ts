import { needsSheet } from '#templates/policies/usual/sheets.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** The needs of the statement on a sheet of their own, for whoever arranges training (6.3). */
export const cpd = needsSheet({
  title: { en: 'Training and support needs' },
  clause: '6.3',
  person,
  trainingNeeds,
  signatures,
});
