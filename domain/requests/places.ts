import { z } from 'zod';

/** Where what is held about somebody is looked for, in the order of the list. */
export const searchedPlace = z.enum([
  'staff',
  'cycles',
  'records',
  'training',
  'signed',
  'disclosures',
  'trail',
  'undo',
  'requests',
  'holds',
  /** Where somebody is named in what is about others, or about nobody. */
  'elsewhere',
]);
export type SearchedPlace = z.infer<typeof searchedPlace>;

/** What a text stands in that somebody may be named in, although it is not about them. */
export const textPlace = z.enum([
  'staff',
  'cycle',
  'member',
  'record',
  'course',
  'answer',
  'objective',
  'progress',
  'undertaken',
  'training-need',
  'training',
  'appraisers',
  'step',
  'meeting',
  'version',
  'signature',
  'appeal',
  'pay-decision',
  'signed-paper',
  'disclosure',
  'released',
  'report',
  'moderation',
  'school',
  'calendar',
  'policy',
  'law',
  'rule',
  'hold',
  'request',
  'backup',
  'certificate',
  'undo',
]);
export type TextPlace = z.infer<typeof textPlace>;
