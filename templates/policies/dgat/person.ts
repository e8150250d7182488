import { personSection, signatureSection, trainingNeedsQuestion } from '#templates/policies/usual/sections.ts';

export const person = personSection({ en: 'Employee' }, [
  { fact: 'name', label: { en: 'Employee' } },
  { fact: 'job-title', label: { en: 'Job title' } },
  { fact: 'appraiser', label: { en: 'Reviewer' } },
  { fact: 'cycle', label: { en: 'Period' } },
]);

export const signatures = signatureSection({
  label: { en: 'Signed and dated' },
  appraisee: { en: 'Employee' },
  appraiser: { en: 'Reviewer' },
});

/** Training and development needs and what is done about them: in the report (32 iv) and on a sheet of their own. */
export const trainingNeeds = trainingNeedsQuestion({
  label: { en: 'Training and development needs' },
  hint: { en: 'Linked to the school’s and the trust’s priorities, and to the person’s own.' },
  columns: { need: { en: 'Training or development need' }, action: { en: 'Action to be taken' } },
});
