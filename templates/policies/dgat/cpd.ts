import { needsSheet } from '#templates/policies/usual/sheets.ts';
import { person, signatures, trainingNeeds } from './person.ts';

/** The needs of the report on a sheet of their own (29, 32 iv). */
export const cpd = needsSheet({
  title: { en: 'Training and development needs' },
  clause: '32 iv',
  person,
  trainingNeeds,
  signatures,
});
