import type { Step } from '#domain/policy/steps.ts';

/** One review, from its objectives to the decision on pay (4.1, 5.3, 7.2, 7.3). */
export const steps: Step[] = [
  { id: 'planning', label: { en: 'Objectives discussed' }, waitsFor: 'appraiser', optional: false, clause: '5.3' },
  {
    id: 'objectives-set',
    label: { en: 'Objectives, training and support set out in writing' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '5.3',
  },
  { id: 'interim', label: { en: 'Formal review meeting held' }, waitsFor: 'appraiser', optional: true, clause: '7.2' },
  {
    id: 'meeting',
    label: { en: 'Final review meeting held' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '7.3',
  },
  {
    id: 'pay-recommended',
    label: { en: 'Recommendation on pay made' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '3.1, 7.3',
  },
  {
    id: 'statement-written',
    label: { en: 'Written report given to the reviewee' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '7.3',
  },
  { id: 'commented', label: { en: 'Reviewee’s comments made' }, waitsFor: 'appraisee', optional: true, clause: '7.3' },
  { id: 'signed', label: { en: 'Statement signed by both' }, waitsFor: 'appraisee', optional: false, clause: '7.3' },
  { id: 'pay-decided', label: { en: 'Pay decided' }, waitsFor: 'governors', optional: false, clause: '4.1' },
];
