import type { Step } from '#domain/policy/steps.ts';
import { step } from '#templates/policies/usual/steps.ts';

/** One review, from objectives to the decision on pay (2.2.3 to 2.2.7). */
export const steps: Step[] = [
  step(
    'planning',
    'appraiser',
    { task: { en: 'Discuss the objectives' }, label: { en: 'Objectives discussed' } },
    '2.2.3',
  ),
  step(
    'objectives-set',
    'appraiser',
    {
      task: { en: 'Set the objectives, with success criteria and how they are judged' },
      label: { en: 'Objectives set, with success criteria and how they are judged' },
    },
    '2.2.3',
  ),
  step(
    'interim',
    'appraiser',
    { task: { en: 'Hold the interim review' }, label: { en: 'Interim review held' } },
    '2.2.5',
  ),
  step(
    'annual-set',
    'appraiser',
    {
      task: { en: 'Invite the employee to the performance management meeting' },
      label: { en: 'Employee invited to the performance management meeting' },
    },
    '2.2.7',
  ),
  step(
    'meeting',
    'appraiser',
    { task: { en: 'Hold the performance management meeting' }, label: { en: 'Performance management meeting held' } },
    '2.2.7',
  ),
  step(
    'pay-recommended',
    'appraiser',
    { task: { en: 'Make a recommendation on pay' }, label: { en: 'Recommendation on pay made' } },
    '2.2.7',
  ),
  step(
    'statement-written',
    'appraiser',
    { task: { en: 'Give the employee the written report' }, label: { en: 'Written report given to the employee' } },
    '2.2.7',
  ),
  {
    ...step(
      'commented',
      'appraisee',
      { task: { en: 'Append any comments' }, label: { en: 'Employee’s comments appended' } },
      '2.2.7',
    ),
    optional: true,
  },
  step('signed', 'appraisee', { task: { en: 'Make the report final' }, label: { en: 'Report final' } }, '2.2.7'),
  step('pay-decided', 'governors', { task: { en: 'Decide pay' }, label: { en: 'Pay decided' } }, '2.2.7'),
];
