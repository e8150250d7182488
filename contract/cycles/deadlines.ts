import { z } from 'zod';
import { read } from '#contract/operation.ts';
import { dayShape, nothing } from '#contract/shapes.ts';
import { listedDeadline } from './deadline-shape.ts';
import { openCycle, outsideCycles } from './open-cycle.ts';

export const deadlines = {
  /** Every running deadline of every open cycle and of the records outside all cycles, the earliest first. */
  'deadlines.list': read(
    nothing,
    z.object({
      today: dayShape,
      cycles: z.array(openCycle),
      outside: outsideCycles,
      deadlines: z.array(listedDeadline),
    }),
    ['reviews', 'cycles', 'staff', 'school', 'policy', 'concerns', 'calendar'],
  ),
};
