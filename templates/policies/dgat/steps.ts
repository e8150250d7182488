import type { Step } from '#domain/policy/steps.ts';

/** One review, from its objectives to the signed report (13, 18, 28 to 32). */
export const steps: Step[] = [
  { id: 'planning', label: { en: 'Objectives discussed' }, waitsFor: 'appraiser', optional: false, clause: '13' },
  {
    id: 'objectives-set',
    label: { en: 'Objectives, support and evidence set down' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '13, 17, 28',
  },
  { id: 'interim', label: { en: 'Mid-term review held' }, waitsFor: 'appraiser', optional: false, clause: '18, 30' },
  { id: 'meeting', label: { en: 'Review meeting held' }, waitsFor: 'appraiser', optional: false, clause: '29, 30' },
  {
    id: 'pay-recommended',
    label: { en: 'Recommendation on the upper pay range made' },
    waitsFor: 'appraiser',
    groups: ['teacher'],
    optional: true,
    clause: '8, 32 vii',
  },
  {
    id: 'statement-written',
    label: { en: 'Written report given to the employee' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '31',
  },
  { id: 'commented', label: { en: 'Employee’s comments made' }, waitsFor: 'appraisee', optional: true, clause: '31' },
  { id: 'signed', label: { en: 'Report signed by both' }, waitsFor: 'appraisee', optional: false, clause: '31' },
];
