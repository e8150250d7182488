import type { Step } from '#domain/policy/steps.ts';
import { step } from '#templates/policies/usual/steps.ts';

/** One review, from its objectives to the decision on pay (4.1, 5.3, 7.2, 7.3). */
export const steps: Step[] = [
  step('planning', 'appraiser', { en: 'Objectives discussed' }, '5.3'),
  step('objectives-set', 'appraiser', { en: 'Objectives, training and support set out in writing' }, '5.3'),
  { ...step('interim', 'appraiser', { en: 'Formal review meeting held' }, '7.2'), optional: true },
  step('meeting', 'appraiser', { en: 'Final review meeting held' }, '7.3'),
  step('pay-recommended', 'appraiser', { en: 'Recommendation on pay made' }, '3.1, 7.3'),
  step('statement-written', 'appraiser', { en: 'Written report given to the reviewee' }, '7.3'),
  { ...step('commented', 'appraisee', { en: 'Reviewee’s comments made' }, '7.3'), optional: true },
  step('signed', 'appraisee', { en: 'Statement signed by both' }, '7.3'),
  step('pay-decided', 'governors', { en: 'Pay decided' }, '4.1'),
];
