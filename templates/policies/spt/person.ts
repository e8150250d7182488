import type { Form } from '#domain/policy/form.ts';
import { signatureSection, trainingNeedsQuestion } from '#templates/policies/usual/sections.ts';

/**
 * The head of the first page of Appendix 1, with its choice of 'Annual/Mid Year Review', which each form answers for
 * itself: `form` begins the choice's name.
 */
export function headOf(form: string): Form['sections'][number] {
  const title = { en: 'Appraisee and appraiser' };
  return {
    id: 'person',
    title,
    untitled: true,
    questions: [
      {
        id: 'person',
        kind: 'facts',
        label: title,
        show: [
          { fact: 'name', label: { en: 'Name (Appraisee)' } },
          { fact: 'job-title', label: { en: 'Job title' } },
          { fact: 'appraiser', label: { en: 'Name (Appraiser)' } },
          { fact: 'appraiser-job-title', label: { en: 'Job title of the appraiser' } },
          { fact: 'meeting-day', label: { en: 'Date of review' } },
        ],
      },
      {
        id: `${form}-review`,
        kind: 'choice',
        by: 'agreed',
        label: { en: 'Annual/Mid Year Review' },
        options: [
          { value: 'annual', label: { en: 'Annual review' } },
          { value: 'mid-year', label: { en: 'Mid year review' } },
        ],
      },
      {
        id: 'previous-meeting',
        kind: 'facts',
        label: { en: 'Date of previous meeting' },
        show: [{ fact: 'previous-meeting-day', label: { en: 'Date of previous meeting' } }],
      },
    ],
  };
}

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

/** The foot of Appendix 1. */
export const signatures = signatureSection({
  label: { en: 'Signatures' },
  appraisee: { en: 'Appraisee' },
  appraiser: { en: 'Appraiser/line manager' },
});

/** Asked on the appraisal form (Appendix 1) and on a sheet of its own (12.3). */
export const trainingNeeds = trainingNeedsQuestion({
  label: {
    en: 'Identification of training, development and CPD required to meet the above and the Academy’s ambitions and goals',
  },
  hint: { en: 'Learning at work counts: shadowing, projects, coaching.' },
  columns: {
    need: { en: 'Training, development or CPD' },
    action: { en: 'How, by whom and by when' },
  },
});
