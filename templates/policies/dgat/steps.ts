import type { Step } from '#domain/policy/steps.ts';
import { step } from '#templates/policies/usual/steps.ts';

/** One review, from its objectives to the signed report (13, 18, 28 to 32). */
export const steps: Step[] = [
  step(
    'planning',
    'appraiser',
    { task: { en: 'Discuss the objectives' }, label: { en: 'Objectives discussed' } },
    '13',
  ),
  step(
    'objectives-set',
    'appraiser',
    {
      task: { en: 'Set down objectives, support and evidence' },
      label: { en: 'Objectives, support and evidence set down' },
    },
    '13, 17, 28',
  ),
  step(
    'interim',
    'appraiser',
    { task: { en: 'Hold the mid-term review' }, label: { en: 'Mid-term review held' } },
    '18, 30',
  ),
  step(
    'meeting',
    'appraiser',
    { task: { en: 'Hold the review meeting' }, label: { en: 'Review meeting held' } },
    '29, 30',
  ),
  {
    ...step(
      'pay-recommended',
      'appraiser',
      {
        task: { en: 'Make a recommendation on the upper pay range' },
        label: { en: 'Recommendation on the upper pay range made' },
      },
      '8, 32 vii',
    ),
    groups: ['teacher'],
    optional: true,
  },
  step(
    'statement-written',
    'appraiser',
    { task: { en: 'Give the employee the written report' }, label: { en: 'Written report given to the employee' } },
    '31',
  ),
  {
    ...step(
      'commented',
      'appraisee',
      { task: { en: 'Make any comments' }, label: { en: 'Employee’s comments made' } },
      '31',
    ),
    optional: true,
  },
  step(
    'signed',
    'appraisee',
    { task: { en: 'Have the report signed by both' }, label: { en: 'Report signed by both' } },
    '31',
  ),
];
