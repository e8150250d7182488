import type { Form } from '#domain/policy/form.ts';
import { headOf, signatures, trainingNeeds } from '#templates/policies/spt/person.ts';
import { endOfYear, recommendations } from './end-of-year.ts';
import { midYear, objectiveSetting } from './objective-setting.ts';

/** The appraisal form of Appendix 1 in its order; health and adjustments have a sheet of their own. */
export const appraisalForm: Form = {
  id: 'statement',
  title: { en: 'Appraisal form' },
  for: 'review',
  signed: true,
  clause: 'Appendix 1',
  intro: { en: 'Talk first and take notes; fill in the form after the meeting.' },
  sections: [
    headOf('statement'),
    objectiveSetting,
    {
      id: 'observations',
      title: { en: 'Observations' },
      questions: [
        {
          id: 'observations',
          kind: 'grid',
          by: 'agreed',
          label: { en: 'Observation (if applicable)' },
          columns: [
            { id: 'date', label: { en: 'Date of observation' }, cell: 'day' },
            { id: 'feedback', label: { en: 'Feedback' }, cell: 'text' },
            { id: 'actions', label: { en: 'Actions' }, cell: 'text' },
          ],
          rows: 3,
        },
      ],
    },
    {
      id: 'support-and-development',
      title: { en: 'Support and development: training and career development' },
      questions: [
        {
          id: 'wellbeing-elsewhere',
          kind: 'notice',
          when: 'always',
          label: {
            en: 'Health, wellbeing and adjustments are talked over with a sheet of their own, which is not part of this form.',
          },
        },
        {
          id: 'cpd-received',
          kind: 'text',
          by: 'agreed',
          lines: 4,
          shows: 'promises',
          label: { en: 'Review current CPD received or offered over the past period' },
        },
        {
          id: 'career',
          kind: 'text',
          by: 'agreed',
          lines: 5,
          label: {
            en: 'Discuss your career aspirations and future plans – what are your short/medium/long term career plans?',
          },
        },
        trainingNeeds,
      ],
    },
    {
      id: 'appraisee-feedback',
      title: { en: 'Appraisee feedback' },
      questions: [
        {
          id: 'appraisee-feedback',
          kind: 'text',
          by: 'appraisee',
          lines: 5,
          label: {
            en: 'Please provide feedback for the Academy in terms of areas of strengths and areas for improvements',
          },
        },
      ],
    },
    {
      id: 'next-review',
      title: { en: 'Next review' },
      questions: [{ id: 'next-review', kind: 'day', by: 'agreed', label: { en: 'Planned date for next review' } }],
    },
    midYear,
    endOfYear,
    signatures,
    recommendations,
  ],
};
