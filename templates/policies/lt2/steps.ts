import type { Step } from '#domain/policy/steps.ts';
import { step } from '#templates/policies/usual/steps.ts';

/** One review, from objectives to the decision on pay (2.2.3 to 2.2.7). */
export const steps: Step[] = [
  step('planning', 'appraiser', { en: 'Objectives discussed' }, '2.2.3'),
  step('objectives-set', 'appraiser', { en: 'Objectives set, with success criteria and how they are judged' }, '2.2.3'),
  step('interim', 'appraiser', { en: 'Interim review held' }, '2.2.5'),
  step('annual-set', 'appraiser', { en: 'Employee invited to the performance management meeting' }, '2.2.7'),
  step('meeting', 'appraiser', { en: 'Performance management meeting held' }, '2.2.7'),
  step('pay-recommended', 'appraiser', { en: 'Recommendation on pay made' }, '2.2.7'),
  step('statement-written', 'appraiser', { en: 'Written report given to the employee' }, '2.2.7'),
  { ...step('commented', 'appraisee', { en: 'Employee’s comments appended' }, '2.2.7'), optional: true },
  step('signed', 'appraisee', { en: 'Report final' }, '2.2.7'),
  step('pay-decided', 'governors', { en: 'Pay decided' }, '2.2.7'),
];
