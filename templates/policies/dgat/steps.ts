import type { Step } from '#domain/policy/steps.ts';
import { step } from '#templates/policies/usual/steps.ts';

/** One review, from its objectives to the signed report (13, 18, 28 to 32). */
export const steps: Step[] = [
  step('planning', 'appraiser', { en: 'Objectives discussed' }, '13'),
  step('objectives-set', 'appraiser', { en: 'Objectives, support and evidence set down' }, '13, 17, 28'),
  step('interim', 'appraiser', { en: 'Mid-term review held' }, '18, 30'),
  step('meeting', 'appraiser', { en: 'Review meeting held' }, '29, 30'),
  {
    ...step('pay-recommended', 'appraiser', { en: 'Recommendation on the upper pay range made' }, '8, 32 vii'),
    groups: ['teacher'],
    optional: true,
  },
  step('statement-written', 'appraiser', { en: 'Written report given to the employee' }, '31'),
  { ...step('commented', 'appraisee', { en: 'Employee’s comments made' }, '31'), optional: true },
  step('signed', 'appraisee', { en: 'Report signed by both' }, '31'),
];
