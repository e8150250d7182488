import { z } from 'zod';
import { saidSchema } from '#domain/text/bilingual.ts';
import { cycleId } from './shapes.ts';

/** An open cycle, with what its policy calls the two sides. */
export const openCycle = z.object({
  id: cycleId,
  label: z.string(),
  terms: z.object({ appraisee: saidSchema, appraiser: saidSchema }),
});
