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
]);
export type SearchedPlace = z.infer<typeof searchedPlace>;
