import { z } from 'zod';
import { staffGroupId } from '#domain/policy/groups.ts';
import { saidSchema } from '#domain/said.ts';
import { reviewStage } from '#domain/stage.ts';
import { appointedPeople, candidate, standing } from './cycle-shapes.ts';
import { read, write } from './operation.ts';
import { cycleId, dayShape, line, nothing, reviewId, staffId } from './shapes.ts';

const span = { starts: dayShape, ends: dayShape };

export const cycles = {
  'cycles.list': read(
    nothing,
    z.object({
      cycles: z.array(
        z.object({
          id: cycleId,
          label: z.string(),
          ...span,
          closedOn: dayShape.nullable(),
          reviews: z.int(),
          signed: z.int(),
        }),
      ),
    }),
    ['cycles', 'reviews'],
  ),
  'cycles.byId': read(
    z.strictObject({ cycleId }),
    z.object({
      id: cycleId,
      label: z.string(),
      policyTitle: saidSchema,
      ...span,
      openedOn: dayShape,
      in: z.array(standing.extend({ reviewId: reviewId, appraiserName: z.string(), stage: reviewStage })),
      out: z.array(standing),
    }),
    ['cycles', 'reviews', 'staff'],
  ),
  /**
   * What opening a period of the policy would do: who is in, who is out and why, who appraises whom. Where no period is
   * named, the first that holds today and is not open yet; where no last day is named, the policy's own.
   */
  'cycles.preview': read(
    z.strictObject({
      periodId: z.string().nullable(),
      starts: dayShape.nullable(),
      ends: dayShape.nullable().default(null),
    }),
    z.object({
      periodId: z.string(),
      ...span,
      label: z.string(),
      /** The cycles that can be chosen: of each period the one that holds today, the one before it and the next. */
      choices: z.array(
        z.object({
          periodId: z.string(),
          ...span,
          label: z.string(),
          groups: z.array(z.object({ id: staffGroupId, label: saidSchema })),
          /** The cycle, where it is open already. */
          cycleId: cycleId.nullable(),
        }),
      ),
      people: z.array(candidate),
      /** More appraisees than these are pointed out. */
      most: z.int(),
      /** Whom each appraises besides in other open cycles. */
      elsewhere: z.array(z.object({ appraiserId: staffId.nullable(), appraiserName: z.string(), count: z.int() })),
      /** Where the policy wants appraisers to be trained. */
      trainingClause: z.string().nullable(),
    }),
    ['cycles', 'staff', 'policy', 'school', 'reviews'],
  ),
  'cycles.open': write(
    z.strictObject({
      periodId: z.string(),
      ...span,
      appraisers: appointedPeople,
      leaveOut: z.array(z.strictObject({ staffId, reason: line })).max(5000),
    }),
    z.object({ cycleId }),
    ['cycles', 'reviews', 'changes', 'training'],
  ),
  /** Those who were left out join, or those who came later; either all kept by the headteacher or none of them. */
  'cycles.join': write(
    z.strictObject({ cycleId, people: appointedPeople }),
    z.object({ reviewIds: z.array(reviewId) }),
    ['cycles', 'reviews', 'training'],
  ),
  /** The reviews that only the headteacher may keep: the headteacher opens them. */
  'cycles.openKept': write(z.strictObject({ cycleId, appraisers: appointedPeople }), nothing, [
    'cycles',
    'reviews',
    'training',
  ]),
};
