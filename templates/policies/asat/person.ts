import type { Form, QuestionOf } from '#domain/form.ts';

const facts: QuestionOf<'facts'> = {
  id: 'person',
  kind: 'facts',
  label: { en: 'Reviewee' },
  show: [
    { fact: 'name', label: { en: 'Reviewee' } },
    { fact: 'job-title', label: { en: 'Job title' } },
    { fact: 'site', label: { en: 'School' } },
    { fact: 'appraiser', label: { en: 'Reviewer' } },
    { fact: 'cycle', label: { en: 'Cycle' } },
  ],
};

/** Whom a form is about, and at which of the trust's schools. */
export const person: Form['sections'][number] = {
  id: 'person',
  title: { en: 'Reviewee' },
  questions: [facts],
};

/** Where both sign. */
export const signatures: Form['sections'][number] = {
  id: 'signatures',
  title: { en: 'Signatures' },
  questions: [
    {
      id: 'signatures',
      kind: 'signatures',
      label: { en: 'Signed and dated' },
      appraisee: { en: 'Reviewee' },
      appraiser: { en: 'Reviewer' },
    },
  ],
};

/** Support, guidance and development: asked when objectives are set (5.3), in the report (7.3) and on a sheet of its own. */
export const trainingNeeds: QuestionOf<'training-needs'> = {
  id: 'training-needs',
  kind: 'training-needs',
  rows: 4,
  label: { en: 'Training and support needs' },
  hint: { en: 'Linked to the school’s priorities, the job and the person’s own ambitions.' },
  columns: {
    need: { label: { en: 'Training, development or support need' } },
    action: { label: { en: 'Action, by whom and by when' } },
  },
};
