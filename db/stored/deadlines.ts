import { z } from 'zod';
import { dayUnit } from '#domain/days/day-unit.ts';
import type { DeadlineSum } from '#domain/deadlines/deadlines.ts';
import { storedDay } from './days.ts';
import { storedShape } from './stored-shape.ts';

/** The sum that led to a running deadline; worked out anew with every change of what it follows from. */
export const sumShape = storedShape<DeadlineSum>(
  z.object({
    from: storedDay,
    since: z.union([
      z.object({ step: z.string() }),
      z.object({ before: z.string() }),
      z.enum(['start', 'end', 'day', 'joining']),
    ]),
    amount: z.int(),
    unit: dayUnit,
  }),
);
