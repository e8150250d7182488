import { personSection, signatureSection, trainingNeedsQuestion } from '#templates/policies/usual/sections.ts';

export const person = personSection({ en: 'Employee' }, [
  { fact: 'name', label: { en: 'Employee' } },
  { fact: 'job-title', label: { en: 'Job title' } },
  { fact: 'appraiser', label: { en: 'Appraiser' } },
  { fact: 'cycle', label: { en: 'Period' } },
]);

export const signatures = signatureSection({
  label: { en: 'Signed and dated' },
  appraisee: { en: 'Employee' },
  appraiser: { en: 'Appraiser' },
});

/** Continuing professional development: asked in the report (2.2.7) and on a sheet of its own. */
export const trainingNeeds = trainingNeedsQuestion({
  label: { en: 'Continuing professional development needs' },
  hint: { en: 'Each with what is to be done about it, by whom and by when.' },
  columns: { need: { en: 'CPD need' }, action: { en: 'Action recommended' } },
});
