import { z } from 'zod';
import { reviewStage } from '#domain/stage.ts';
import { deadline } from './deadline-shape.ts';
import { read } from './operation.ts';
import { cycleId, dayShape, instant, nothing, reviewId, staffId } from './shapes.ts';

const due = deadline.extend({ reviewId, name: z.string(), due: dayShape, daysLeft: z.int() });

export const home = {
  'home.read': read(
    nothing,
    z.object({
      today: dayShape,
      cycle: z.object({ id: cycleId, label: z.string(), reviews: z.int() }).nullable(),
      /** How many there are in each group; the lists hold the first of them. */
      counts: z.object({ overdue: z.int(), thisWeek: z.int(), nextTwoWeeks: z.int() }),
      overdue: z.array(due),
      thisWeek: z.array(due),
      nextTwoWeeks: z.array(due),
      later: z.int(),
      stages: z.array(z.object({ stage: reviewStage, count: z.int() })),
      /** Deadlines of the next twelve weeks by their Monday; the first week holds what is overdue too. */
      weeks: z.array(z.object({ monday: dayShape, count: z.int(), late: z.boolean() })),
      recent: z.array(z.object({ reviewId, name: z.string(), cycleLabel: z.string(), at: instant })),
      /** Reviews that only the headteacher opens and that are not open yet: the headteacher sees their names. */
      toOpen: z.array(z.object({ staffId, name: z.string() })),
    }),
    ['reviews', 'cycles', 'staff', 'school', 'policy'],
  ),
  /** People, reviews and screens that a few letters find; with no letters, the last eight records. */
  'find.all': read(
    z.strictObject({ text: z.string().max(200) }),
    z.object({
      found: z.array(
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('staff'), staffId, title: z.string(), detail: z.string() }),
          z.object({ kind: z.literal('review'), reviewId, title: z.string(), detail: z.string() }),
        ]),
      ),
    }),
    ['staff', 'reviews', 'cycles'],
  ),
};
