import { appraisee, signatures, trainingNeeds } from '#templates/policies/spt/person.ts';
import { needsSheet } from '#templates/policies/usual/sheets.ts';

/** What appraiser and appraisee identified, on a sheet of its own (12.3). */
export const cpd = needsSheet({
  title: { en: 'Training, development and CPD' },
  clause: '12.3',
  person: appraisee,
  trainingNeeds,
  signatures,
});
