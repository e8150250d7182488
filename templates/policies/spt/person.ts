import type { Form, QuestionOf } from '#domain/form.ts';

const facts: QuestionOf<'facts'> = {
  id: 'person',
  kind: 'facts',
  label: { en: 'Appraisee and appraiser' },
  show: [
    { fact: 'name', label: { en: 'Name (Appraisee)' } },
    { fact: 'job-title', label: { en: 'Job title' } },
    { fact: 'appraiser', label: { en: 'Name (Appraiser)' } },
    { fact: 'appraiser-job-title', label: { en: 'Job title of the appraiser' } },
    { fact: 'meeting-day', label: { en: 'Date of review' } },
    { fact: 'previous-meeting-day', label: { en: 'Date of previous meeting' } },
  ],
};

/** The head of the first page of Appendix 1. */
export const person: Form['sections'][number] = {
  id: 'person',
  title: { en: 'Appraisee and appraiser' },
  questions: [facts],
};

/** Whose sheet it is, where no meeting stands behind it. */
export const appraisee: Form['sections'][number] = {
  id: 'appraisee',
  title: { en: 'Appraisee' },
  questions: [
    {
      id: 'appraisee',
      kind: 'facts',
      label: { en: 'Appraisee' },
      show: [
        { fact: 'name', label: { en: 'Name (Appraisee)' } },
        { fact: 'job-title', label: { en: 'Job title' } },
      ],
    },
  ],
};

/** Where both sign, as at the foot of Appendix 1. */
export const signatures: Form['sections'][number] = {
  id: 'signatures',
  title: { en: 'Signatures' },
  questions: [
    {
      id: 'signatures',
      kind: 'signatures',
      label: { en: 'Signatures' },
      appraisee: { en: 'Appraisee' },
      appraiser: { en: 'Appraiser/line manager' },
    },
  ],
};

/** Asked on the appraisal form (Appendix 1) and on a sheet of its own (12.3). */
export const trainingNeeds: QuestionOf<'training-needs'> = {
  id: 'training-needs',
  kind: 'training-needs',
  rows: 4,
  label: { en: 'Training, development and CPD required' },
  hint: {
    en: 'For these plans and for the aims of the academy. Learning at work counts: shadowing, projects, coaching.',
  },
  columns: {
    need: { label: { en: 'Training, development or CPD' } },
    action: { label: { en: 'How, by whom and by when' } },
  },
};
