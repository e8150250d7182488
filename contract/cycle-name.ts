import { z } from 'zod';
import { saidSchema } from '#domain/said.ts';

/** What a cycle is called: its years, and its period where the policy has several that run side by side. */
export const cycleName = { label: z.string(), period: saidSchema.nullable() };
