import type { Form, QuestionOf } from '#domain/form.ts';

const facts: QuestionOf<'facts'> = {
  id: 'person',
  kind: 'facts',
  label: { en: 'Employee' },
  show: [
    { fact: 'name', label: { en: 'Employee' } },
    { fact: 'job-title', label: { en: 'Job title' } },
    { fact: 'appraiser', label: { en: 'Appraiser' } },
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
      appraiser: { en: 'Appraiser' },
    },
  ],
};

/** Continuing professional development: asked in the report (2.2.7) and on a sheet of its own. */
export const trainingNeeds: QuestionOf<'training-needs'> = {
  id: 'training-needs',
  kind: 'training-needs',
  rows: 4,
  label: { en: 'Continuing professional development needs' },
  hint: { en: 'Each with what is to be done about it, by whom and by when.' },
  columns: {
    need: { label: { en: 'CPD need' } },
    action: { label: { en: 'Action recommended' } },
  },
};
