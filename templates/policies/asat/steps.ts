import type { Step } from '#domain/policy/steps.ts';
import { step } from '#templates/policies/usual/steps.ts';

/** One review, from its objectives to the decision on pay (4.1, 5.3, 7.2, 7.3). */
export const steps: Step[] = [
  step(
    'planning',
    'appraiser',
    { task: { en: 'Discuss the objectives' }, label: { en: 'Objectives discussed' } },
    '5.3',
  ),
  step(
    'objectives-set',
    'appraiser',
    {
      task: { en: 'Set out objectives, training and support in writing' },
      label: { en: 'Objectives, training and support set out in writing' },
    },
    '5.3',
  ),
  {
    ...step(
      'interim',
      'appraiser',
      { task: { en: 'Hold the formal review meeting' }, label: { en: 'Formal review meeting held' } },
      '7.2',
    ),
    optional: true,
  },
  step(
    'meeting',
    'appraiser',
    { task: { en: 'Hold the final review meeting' }, label: { en: 'Final review meeting held' } },
    '7.3',
  ),
  step(
    'pay-recommended',
    'appraiser',
    { task: { en: 'Make a recommendation on pay' }, label: { en: 'Recommendation on pay made' } },
    '3.1, 7.3',
  ),
  step(
    'statement-written',
    'appraiser',
    { task: { en: 'Give the reviewee the written report' }, label: { en: 'Written report given to the reviewee' } },
    '7.3',
  ),
  {
    ...step(
      'commented',
      'appraisee',
      { task: { en: 'Make any comments' }, label: { en: 'Reviewee’s comments made' } },
      '7.3',
    ),
    optional: true,
  },
  step(
    'signed',
    'appraisee',
    { task: { en: 'Have the statement signed by both' }, label: { en: 'Statement signed by both' } },
    '7.3',
  ),
  step('pay-decided', 'governors', { task: { en: 'Decide pay' }, label: { en: 'Pay decided' } }, '4.1'),
];
