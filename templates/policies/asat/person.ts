import { personSection, signatureSection, trainingNeedsQuestion } from '#templates/policies/usual/sections.ts';

/** Whom a form is about, and at which of the trust's schools. */
export const person = personSection({ en: 'Reviewee' }, [
  { fact: 'name', label: { en: 'Reviewee' } },
  { fact: 'job-title', label: { en: 'Job title' } },
  { fact: 'site', label: { en: 'School' } },
  { fact: 'appraiser', label: { en: 'Reviewer' } },
  { fact: 'cycle', label: { en: 'Cycle' } },
]);

export const signatures = signatureSection({
  label: { en: 'Signed and dated' },
  appraisee: { en: 'Reviewee' },
  appraiser: { en: 'Reviewer' },
});

/** Support, guidance and development: asked when objectives are set (5.3), in the report (7.3) and on a sheet of its own. */
export const trainingNeeds = trainingNeedsQuestion({
  label: { en: 'Training and support needs' },
  hint: { en: 'Linked to the school’s priorities, the job and the person’s own ambitions.' },
  columns: {
    need: { en: 'Training, development or support need' },
    action: { en: 'Action, by whom and by when' },
  },
});
