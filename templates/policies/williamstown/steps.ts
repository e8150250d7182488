import type { Step } from '#domain/policy/steps.ts';
import { step } from '#templates/policies/usual/steps.ts';

/** One review from its date to its copies, from the flow chart, the steps and the three checklists. */
export const steps: Step[] = [
  step(
    'meeting-set',
    'appraiser',
    {
      task: { en: 'Set the date of the meeting', cy: 'Pennu dyddiad y cyfarfod' },
      label: { en: 'Date of the meeting set', cy: 'Dyddiad y cyfarfod wedi’i bennu' },
    },
    'Flow chart, Arrangements',
  ),
  step(
    'pre-review-sent',
    'appraiser',
    {
      task: { en: 'Give the appraisee the pre-review form', cy: 'Rhoi’r ffurflen cyn yr adolygiad i’r gwerthusai' },
      label: {
        en: 'Pre-review form given to the appraisee',
        cy: 'Ffurflen cyn yr adolygiad wedi’i rhoi i’r gwerthusai',
      },
    },
    'Flow chart, Arrangements',
  ),
  step(
    'meeting',
    'appraiser',
    {
      task: { en: 'Hold the review and planning meeting', cy: 'Cynnal y cyfarfod adolygu a chynllunio' },
      label: { en: 'Review and planning meeting held', cy: 'Cyfarfod adolygu a chynllunio wedi’i gynnal' },
    },
    'Step 3',
  ),
  step(
    'statement-written',
    'appraiser',
    {
      task: {
        en: 'Complete the forms and pass them to the appraisee',
        cy: 'Llenwi’r ffurflenni a’u rhoi i’r gwerthusai',
      },
      label: {
        en: 'Forms completed and passed to the appraisee',
        cy: 'Ffurflenni wedi’u llenwi a’u rhoi i’r gwerthusai',
      },
    },
    'Step 4',
  ),
  step(
    'signed',
    'appraisee',
    {
      task: { en: 'Sign the statement and return it', cy: 'Llofnodi’r datganiad a’i ddychwelyd' },
      label: { en: 'Signed and returned by the appraisee', cy: 'Wedi’i lofnodi a’i ddychwelyd gan y gwerthusai' },
    },
    'Step 4',
  ),
  step(
    'sent-to-headteacher',
    'appraiser',
    {
      task: { en: 'Send to the headteacher', cy: 'Anfon at y pennaeth' },
      label: { en: 'Sent to the headteacher', cy: 'Wedi’i anfon at y pennaeth' },
    },
    'Checklist after the meeting',
  ),
  step(
    'copies-given',
    'appraiser',
    {
      task: { en: 'Give both a signed copy to keep', cy: 'Rhoi copi wedi’i lofnodi i’r ddau ei gadw' },
      label: { en: 'Signed copies kept by both', cy: 'Y ddau wedi cadw copi wedi’i lofnodi' },
    },
    'Step 4',
  ),
  step(
    'training-notified',
    'appraiser',
    {
      task: {
        en: 'Notify the headteacher of any training needs',
        cy: 'Rhoi gwybod i’r pennaeth am unrhyw anghenion hyfforddi',
      },
      label: {
        en: 'Headteacher notified of any training needs',
        cy: 'Pennaeth wedi cael gwybod am unrhyw anghenion hyfforddi',
      },
    },
    'Flow chart, After the meeting',
  ),
  {
    ...step(
      'interim',
      'appraiser',
      {
        task: { en: 'Hold the mid-year review', cy: 'Cynnal yr adolygiad canol blwyddyn' },
        label: { en: 'Mid-year review held', cy: 'Adolygiad canol blwyddyn wedi’i gynnal' },
      },
      '3.1',
    ),
    optional: true,
  },
];
