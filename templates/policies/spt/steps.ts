import type { Step } from '#domain/policy/steps.ts';

const preparation = '18.1';
const planning = '18.2';

/** The flow chart (18), with the draft and the comments that come before the form is final (14.5). */
export const steps: Step[] = [
  {
    id: 'meeting-set',
    label: { en: 'Date of the planning meeting confirmed' },
    waitsFor: 'appraiser',
    optional: false,
    clause: preparation,
  },
  {
    id: 'self-assessment-sent',
    label: { en: 'Self-assessment, appraisal form and both policies sent' },
    waitsFor: 'appraiser',
    optional: false,
    clause: preparation,
  },
  {
    id: 'planning',
    label: { en: 'Planning meeting held' },
    waitsFor: 'appraiser',
    optional: false,
    clause: planning,
  },
  {
    id: 'objectives-set',
    label: { en: 'Objectives agreed and appraisal form completed' },
    waitsFor: 'appraiser',
    optional: false,
    clause: planning,
  },
  {
    id: 'interim-set',
    label: { en: 'Date of the mid-year review confirmed' },
    waitsFor: 'appraiser',
    optional: false,
    clause: planning,
  },
  {
    id: 'interim',
    label: { en: 'Mid-year progress review held' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '18.3',
  },
  {
    id: 'annual-set',
    label: { en: 'Date of the end-of-year review agreed' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '18.3',
  },
  {
    id: 'annual-self-assessment-sent',
    label: { en: 'Self-assessment sent again, for the end-of-year review' },
    waitsFor: 'appraiser',
    optional: false,
    clause: preparation,
  },
  {
    id: 'meeting',
    label: { en: 'End-of-year review held, objectives graded' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '18.4',
  },
  {
    id: 'pay-recommended',
    label: { en: 'Recommendations outlined, in line with the pay policy' },
    waitsFor: 'appraiser',
    optional: true,
    clause: '18.4',
  },
  {
    id: 'statement-written',
    label: { en: 'Draft appraisal form given to the appraisee' },
    waitsFor: 'appraiser',
    optional: false,
    clause: '14.5',
  },
  {
    id: 'commented',
    label: { en: 'Appraisee’s comments on the draft' },
    waitsFor: 'appraisee',
    optional: true,
    clause: '14.5',
  },
  {
    id: 'signed',
    label: { en: 'Appraisal form signed' },
    waitsFor: 'appraisee',
    optional: false,
    clause: 'Appendix 1',
  },
  {
    id: 'sent-to-headteacher',
    label: { en: 'Submitted to the headteacher or director' },
    waitsFor: 'appraiser',
    optional: false,
    clause: 'Appendix 1',
  },
  { id: 'pay-decided', label: { en: 'Pay decided' }, waitsFor: 'governors', optional: true, clause: '6.1' },
];
