import { z } from 'zod';
import { task } from '#contract/operation.ts';

export const everything = {
  /**
   * Writes all that the session may see into a folder, in formats that any program reads, for a school that leaves or has
   * to hand its records on. It asks the passphrase again, and the trail keeps that it was done.
   */
  'everything.save': task(
    z.strictObject({ passphrase: z.string().max(1024), purpose: z.string().trim().max(500) }),
    z.object({ savedTo: z.string(), files: z.int() }),
    [],
    { about: () => ({ of: 'school' }) },
  ),
};
