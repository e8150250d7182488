import type { Form, QuestionOf } from '#domain/form.ts';

const facts: QuestionOf<'facts'> = {
  id: 'person',
  kind: 'facts',
  label: { en: 'Employee' },
  show: [
    { fact: 'name', label: { en: 'Employee' } },
    { fact: 'job-title', label: { en: 'Job title' } },
    { fact: 'appraiser', label: { en: 'Reviewer' } },
    { fact: 'cycle', label: { en: 'Period' } },
  ],
};

/** Whom a form is about. */
export const person: Form['sections'][number] = {
  id: 'person',
  title: { en: 'Employee' },
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
      appraisee: { en: 'Employee' },
      appraiser: { en: 'Reviewer' },
    },
  ],
};

/** Training and development needs and what is done about them: in the report (32 iv) and on a sheet of their own. */
export const trainingNeeds: QuestionOf<'training-needs'> = {
  id: 'training-needs',
  kind: 'training-needs',
  rows: 4,
  label: { en: 'Training and development needs' },
  hint: { en: 'Linked to the school’s and the trust’s priorities, and to the person’s own.' },
  columns: {
    need: { label: { en: 'Training or development need' } },
    action: { label: { en: 'Action to be taken' } },
  },
};
