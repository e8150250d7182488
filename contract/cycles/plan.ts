import { z } from 'zod';
import { read } from '#contract/operation.ts';
import { cycleId, dayShape, reviewId } from '#contract/shapes.ts';
import { promiseState, supportKind } from '#domain/record/rows.ts';
import { priorityOwner } from '#domain/school.ts';

const whose = { reviewId, name: z.string(), sortName: z.string() };

/** What a cycle's objectives have to do with the improvement plan, and what the school promised in it. */
export const plan = {
  'plan.ofCycle': read(
    z.strictObject({ cycleId }),
    z.object({
      today: dayShape,
      /** The school year whose plan it is, by the year in which it begins. */
      year: z.int(),
      /** The priorities of that plan in their order, of a closed cycle as they were then: how many objectives serve each. */
      priorities: z.array(z.object({ text: z.string(), whose: priorityOwner, objectives: z.int(), people: z.int() })),
      /** The objectives that serve none of them. */
      without: z.array(z.object({ ...whose, objective: z.string(), priority: z.string(), aspiration: z.string() })),
      /** The support that was promised, what is still open first. */
      promises: z.array(
        z.object({
          ...whose,
          id: z.string(),
          what: z.string(),
          kind: supportKind,
          byWhom: z.string(),
          byDay: dayShape.nullable(),
          state: promiseState,
          settledOn: dayShape.nullable(),
          isLate: z.boolean(),
        }),
      ),
    }),
    ['reviews', 'cycles', 'school', 'staff'],
  ),
};
