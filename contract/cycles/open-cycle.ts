import { z } from 'zod';
import { cycleId } from '#contract/shapes.ts';
import { saidSchema } from '#domain/text/bilingual.ts';

/** What a policy calls the two sides. */
const terms = z.object({ appraisee: saidSchema, appraiser: saidSchema });

/** An open cycle, with what its policy calls the two sides. */
export const openCycle = z.object({ id: cycleId, label: z.string(), terms });

/** What the school's policy calls the two sides of a record outside all cycles; null where nothing is due on any. */
export const outsideCycles = z.object({ terms }).nullable();
