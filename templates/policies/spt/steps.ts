import type { Step } from '#domain/policy/steps.ts';
import { step } from '#templates/policies/usual/steps.ts';

/** The flow chart (18), with the draft and the comments that come before the form is final (14.5). */
export const steps: Step[] = [
  step('meeting-set', 'appraiser', { en: 'Date of the planning meeting confirmed' }, '18.1'),
  step('self-assessment-sent', 'appraiser', { en: 'Self-assessment, appraisal form and both policies sent' }, '18.1'),
  step('planning', 'appraiser', { en: 'Planning meeting held' }, '18.2'),
  step('objectives-set', 'appraiser', { en: 'Objectives agreed and appraisal form completed' }, '18.2'),
  step('interim-set', 'appraiser', { en: 'Date of the mid-year review confirmed' }, '18.2'),
  step(
    'interim-self-assessment-sent',
    'appraiser',
    { en: 'Self-assessment sent again, for the mid-year review' },
    '18.1, Appendix 1',
  ),
  step('interim', 'appraiser', { en: 'Mid-year progress review held' }, '18.3'),
  step('annual-set', 'appraiser', { en: 'Date of the end-of-year review agreed' }, '18.3'),
  step(
    'annual-self-assessment-sent',
    'appraiser',
    { en: 'Self-assessment sent again, for the end-of-year review' },
    '18.1, Appendix 1',
  ),
  step('meeting', 'appraiser', { en: 'End-of-year review held, objectives graded' }, '18.4'),
  {
    ...step('pay-recommended', 'appraiser', { en: 'Recommendations outlined, in line with the pay policy' }, '18.4'),
    optional: true,
  },
  step('statement-written', 'appraiser', { en: 'Draft appraisal form given to the appraisee' }, '14.5'),
  { ...step('commented', 'appraisee', { en: 'Appraisee’s comments on the draft' }, '14.5'), optional: true },
  step('signed', 'appraisee', { en: 'Appraisal form signed' }, 'Appendix 1'),
  step('sent-to-headteacher', 'appraiser', { en: 'Submitted to the headteacher or director' }, 'Appendix 1'),
  { ...step('pay-decided', 'governors', { en: 'Pay decided' }, '6.1'), optional: true },
];
