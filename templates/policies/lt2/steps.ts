import type { Step } from '#domain/policy/steps.ts';

/** One review, from objectives to the decision on pay (2.2.3 to 2.2.7). */
export const steps: Step[] = [
  {
    id: 'planning',
    label: { en: 'Objectives discussed' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '2.2.3',
  },
  {
    id: 'objectives-set',
    label: { en: 'Objectives set, with success criteria and how they are judged' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '2.2.3',
  },
  { id: 'interim', label: { en: 'Interim review held' }, waitsFor: 'appraiser', optional: false, clause: '2.2.5' },
  {
    id: 'annual-set',
    label: { en: 'Employee invited to the performance management meeting' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '2.2.7',
  },
  {
    id: 'meeting',
    label: { en: 'Performance management meeting held' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '2.2.7',
  },
  {
    id: 'pay-recommended',
    label: { en: 'Recommendation on pay made' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '2.2.7',
  },
  {
    id: 'statement-written',
    label: { en: 'Written report given to the employee' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '2.2.7',
  },
  {
    id: 'commented',
    label: { en: 'Employee’s comments appended' },
    waitsFor: 'appraisee',
    optional: true,
    clause: '2.2.7',
  },
  { id: 'signed', label: { en: 'Report final' }, waitsFor: 'appraisee', optional: false, clause: '2.2.7' },
  { id: 'pay-decided', label: { en: 'Pay decided' }, waitsFor: 'governors', optional: false, clause: '2.2.7' },
];
