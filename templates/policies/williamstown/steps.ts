import type { Step } from '#domain/policy/steps.ts';

/** One review from its date to its copies, from the flow chart, the steps and the three checklists. */
export const steps: Step[] = [
  {
    id: 'meeting-set',
    label: { en: 'Date of the meeting set', cy: 'Dyddiad y cyfarfod wedi’i bennu' },
    waitsFor: 'appraiser',
    optional: false,
    clause: 'Flow chart, Arrangements',
  },
  {
    id: 'pre-review-sent',
    label: { en: 'Pre-review form given to the appraisee', cy: 'Ffurflen cyn yr adolygiad wedi’i rhoi i’r gwerthusai' },
    waitsFor: 'appraiser',
    optional: false,
    clause: 'Flow chart, Arrangements',
  },
  {
    id: 'meeting',
    label: { en: 'Review and planning meeting held', cy: 'Cyfarfod adolygu a chynllunio wedi’i gynnal' },
    waitsFor: 'appraiser',
    optional: false,
    clause: 'Step 3',
  },
  {
    id: 'statement-written',
    label: {
      en: 'Forms completed and passed to the appraisee',
      cy: 'Ffurflenni wedi’u llenwi a’u rhoi i’r gwerthusai',
    },
    waitsFor: 'appraiser',
    optional: false,
    clause: 'Step 4',
  },
  {
    id: 'signed',
    label: { en: 'Signed and returned by the appraisee', cy: 'Wedi’i lofnodi a’i ddychwelyd gan y gwerthusai' },
    waitsFor: 'appraisee',
    optional: false,
    clause: 'Step 4',
  },
  {
    id: 'sent-to-headteacher',
    label: { en: 'Sent to the headteacher', cy: 'Wedi’i anfon at y pennaeth' },
    waitsFor: 'appraiser',
    optional: false,
    clause: 'Checklist after the meeting',
  },
  {
    id: 'copies-given',
    label: { en: 'Signed copies kept by both', cy: 'Copïau wedi’u llofnodi gan y ddau' },
    waitsFor: 'appraiser',
    optional: false,
    clause: 'Step 4',
  },
  {
    id: 'training-notified',
    label: { en: 'Headteacher told of the training needs', cy: 'Pennaeth wedi cael gwybod am yr anghenion hyfforddi' },
    waitsFor: 'appraiser',
    optional: false,
    clause: 'Flow chart, After the meeting',
  },
  {
    id: 'interim',
    label: { en: 'Mid-year review held', cy: 'Adolygiad canol blwyddyn wedi’i gynnal' },
    waitsFor: 'appraiser',
    optional: true,
    clause: '3.1',
  },
];
