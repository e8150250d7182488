import type { Step } from '#domain/policy/steps.ts';
import { step } from '#templates/policies/usual/steps.ts';

/** The flow chart (18), with the draft and the comments that come before the form is final (14.5). */
export const steps: Step[] = [
  step(
    'meeting-set',
    'appraiser',
    {
      task: { en: 'Confirm the date of the planning meeting' },
      label: { en: 'Date of the planning meeting confirmed' },
    },
    '18.1',
  ),
  step(
    'self-assessment-sent',
    'appraiser',
    {
      task: { en: 'Send the self-assessment, the appraisal form and both policies' },
      label: { en: 'Self-assessment, appraisal form and both policies sent' },
    },
    '18.1',
  ),
  step(
    'planning',
    'appraiser',
    { task: { en: 'Hold the planning meeting' }, label: { en: 'Planning meeting held' } },
    '18.2',
  ),
  step(
    'objectives-set',
    'appraiser',
    {
      task: { en: 'Agree the objectives and complete the appraisal form' },
      label: { en: 'Objectives agreed and appraisal form completed' },
    },
    '18.2',
  ),
  step(
    'interim-set',
    'appraiser',
    { task: { en: 'Confirm the date of the mid-year review' }, label: { en: 'Date of the mid-year review confirmed' } },
    '18.2',
  ),
  step(
    'interim-self-assessment-sent',
    'appraiser',
    {
      task: { en: 'Send the self-assessment again, for the mid-year review' },
      label: { en: 'Self-assessment sent again, for the mid-year review' },
    },
    '18.1, Appendix 1',
  ),
  step(
    'interim',
    'appraiser',
    { task: { en: 'Hold the mid-year progress review' }, label: { en: 'Mid-year progress review held' } },
    '18.3',
  ),
  step(
    'annual-set',
    'appraiser',
    {
      task: { en: 'Agree the date of the end-of-year review' },
      label: { en: 'Date of the end-of-year review agreed' },
    },
    '18.3',
  ),
  step(
    'annual-self-assessment-sent',
    'appraiser',
    {
      task: { en: 'Send the self-assessment again, for the end-of-year review' },
      label: { en: 'Self-assessment sent again, for the end-of-year review' },
    },
    '18.1, Appendix 1',
  ),
  step(
    'meeting',
    'appraiser',
    {
      task: { en: 'Hold the end-of-year review and grade the objectives' },
      label: { en: 'End-of-year review held, objectives graded' },
    },
    '18.4',
  ),
  {
    ...step(
      'pay-recommended',
      'appraiser',
      {
        task: { en: 'Outline recommendations, in line with the pay policy' },
        label: { en: 'Recommendations outlined, in line with the pay policy' },
      },
      '18.4',
    ),
    optional: true,
  },
  step(
    'statement-written',
    'appraiser',
    {
      task: { en: 'Give the appraisee the draft appraisal form' },
      label: { en: 'Draft appraisal form given to the appraisee' },
    },
    '14.5',
  ),
  {
    ...step(
      'commented',
      'appraisee',
      { task: { en: 'Comment on the draft' }, label: { en: 'Appraisee’s comments on the draft' } },
      '14.5',
    ),
    optional: true,
  },
  step(
    'signed',
    'appraisee',
    { task: { en: 'Sign the appraisal form' }, label: { en: 'Appraisal form signed' } },
    'Appendix 1',
  ),
  step(
    'sent-to-headteacher',
    'appraiser',
    {
      task: { en: 'Submit to the headteacher or director' },
      label: { en: 'Submitted to the headteacher or director' },
    },
    'Appendix 1',
  ),
  {
    ...step('pay-decided', 'governors', { task: { en: 'Decide pay' }, label: { en: 'Pay decided' } }, '6.1'),
    optional: true,
  },
];
