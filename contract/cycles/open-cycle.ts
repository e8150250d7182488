import { z } from 'zod';
import { cycleId } from '#contract/shapes.ts';
import { saidSchema } from '#domain/text/bilingual.ts';

/** What a policy calls the two sides. */
const terms = z.object({ appraisee: saidSchema, appraiser: saidSchema });

/** The policy whose clauses are named, so that they can be looked up. */
export const policyNamed = z.object({ id: z.string(), title: saidSchema });

/** An open cycle, with its policy and what that calls the two sides. */
export const openCycle = z.object({ id: cycleId, label: z.string(), terms, policy: policyNamed });

/** What the school's policy calls the two sides of a record outside all cycles; null where nothing is due on any. */
export const outsideCycles = z.object({ terms, policy: policyNamed }).nullable();
