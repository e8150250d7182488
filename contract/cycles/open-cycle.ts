import { z } from 'zod';
import { cycleId } from '#contract/shapes.ts';
import { saidSchema } from '#domain/text/bilingual.ts';

/** An open cycle, with what its policy calls the two sides. */
export const openCycle = z.object({
  id: cycleId,
  label: z.string(),
  terms: z.object({ appraisee: saidSchema, appraiser: saidSchema }),
});
