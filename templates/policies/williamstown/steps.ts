import type { Step } from '#domain/policy/steps.ts';
import { step } from '#templates/policies/usual/steps.ts';

/** One review from its date to its copies, from the flow chart, the steps and the three checklists. */
export const steps: Step[] = [
  step(
    'meeting-set',
    'appraiser',
    { en: 'Date of the meeting set', cy: 'Dyddiad y cyfarfod wedi’i bennu' },
    'Flow chart, Arrangements',
  ),
  step(
    'pre-review-sent',
    'appraiser',
    { en: 'Pre-review form given to the appraisee', cy: 'Ffurflen cyn yr adolygiad wedi’i rhoi i’r gwerthusai' },
    'Flow chart, Arrangements',
  ),
  step(
    'meeting',
    'appraiser',
    { en: 'Review and planning meeting held', cy: 'Cyfarfod adolygu a chynllunio wedi’i gynnal' },
    'Step 3',
  ),
  step(
    'statement-written',
    'appraiser',
    { en: 'Forms completed and passed to the appraisee', cy: 'Ffurflenni wedi’u llenwi a’u rhoi i’r gwerthusai' },
    'Step 4',
  ),
  step(
    'signed',
    'appraisee',
    { en: 'Signed and returned by the appraisee', cy: 'Wedi’i lofnodi a’i ddychwelyd gan y gwerthusai' },
    'Step 4',
  ),
  step(
    'sent-to-headteacher',
    'appraiser',
    { en: 'Sent to the headteacher', cy: 'Wedi’i anfon at y pennaeth' },
    'Checklist after the meeting',
  ),
  step(
    'copies-given',
    'appraiser',
    { en: 'Signed copies kept by both', cy: 'Copïau wedi’u llofnodi gan y ddau' },
    'Step 4',
  ),
  step(
    'training-notified',
    'appraiser',
    { en: 'Headteacher notified of any training needs', cy: 'Pennaeth wedi cael gwybod am unrhyw anghenion hyfforddi' },
    'Flow chart, After the meeting',
  ),
  {
    ...step(
      'interim',
      'appraiser',
      { en: 'Mid-year review held', cy: 'Adolygiad canol blwyddyn wedi’i gynnal' },
      '3.1',
    ),
    optional: true,
  },
];
