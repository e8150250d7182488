import { z } from 'zod';
import { read } from '#contract/operation.ts';
import { cycleId, dayShape, reviewId } from '#contract/shapes.ts';
import { dayUnit } from '#domain/days/day-unit.ts';
import { phaseId } from '#domain/policy/groups.ts';
import { saidSchema } from '#domain/text/bilingual.ts';

/** The season of a cycle: who has to hold which meetings, against the days that are left. */
export const season = {
  'season.ofCycle': read(
    z.strictObject({ cycleId }),
    z.object({
      cycleLabel: z.string(),
      today: dayShape,
      /** How many meetings of one appraiser are counted for a day. */
      perDay: z.int(),
      meetings: z.array(
        z.object({
          phase: phaseId,
          label: saidSchema,
          opens: dayShape.nullable(),
          until: dayShape.nullable(),
          /** What the policy asks for so long before the meeting. */
          notices: z.array(z.object({ task: saidSchema, amount: z.int(), unit: dayUnit, clause: z.string() })),
          /** The terms that are left until the last day, with the days on which meetings are held. */
          terms: z.array(z.object({ name: z.string(), starts: dayShape, ends: dayShape, days: z.int() })),
          appraisers: z.array(
            z.object({
              appraiser: z.string(),
              /** Empty where nobody is appointed. */
              name: z.string(),
              people: z.int(),
              held: z.int(),
              booked: z.int(),
              open: z.int(),
              until: dayShape.nullable(),
              days: z.int(),
              slots: z.int(),
              noFit: z.array(
                z.object({
                  id: reviewId,
                  name: z.string(),
                  why: z.enum(['past', 'notice', 'no-day', 'full', 'booked-late']),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
    ['reviews', 'cycles', 'staff', 'calendar', 'policy'],
  ),
};
