import { z } from 'zod';

/** What can be filled in, signed and followed up. A new kind is a name here; the compiler asks for the rest. */
export const recordKind = z.enum([
  'review',
  'team-review',
  'observation',
  'concern',
  'support-plan',
  'probation',
  'note',
]);
export type RecordKind = z.infer<typeof recordKind>;
