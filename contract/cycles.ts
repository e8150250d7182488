import { z } from 'zod';
import { scopeRuleId } from '#domain/policy/groups.ts';
import { saidSchema } from '#domain/said.ts';
import { reviewStage } from '#domain/stage.ts';
import { read, write } from './operation.ts';
import { cycleId, dayShape, line, nothing, reviewId, staffId } from './shapes.ts';

const leftOut = z.discriminatedUnion('by', [
  z.object({ by: z.literal('rule'), rule: scopeRuleId }),
  z.object({ by: z.literal('decision'), reason: z.string() }),
]);

/** Where somebody stands in a cycle, with the reason in the policy's words when they are out. */
const standing = z.object({
  staffId,
  name: z.string(),
  jobTitle: z.string(),
  leftOut: leftOut.nullable(),
  reason: saidSchema.nullable(),
  clause: z.string().nullable(),
});

/** Who appraises somebody: a member of staff, or a person outside the list by name. */
const appraiser = z.object({ appraiserId: staffId.nullable(), appraiserName: line });

export const cycles = {
  'cycles.list': read(
    nothing,
    z.object({
      cycles: z.array(
        z.object({
          id: cycleId,
          label: z.string(),
          starts: dayShape,
          ends: dayShape,
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
      starts: dayShape,
      ends: dayShape,
      openedOn: dayShape,
      in: z.array(standing.extend({ reviewId: reviewId, appraiserName: z.string(), stage: reviewStage })),
      out: z.array(standing),
    }),
    ['cycles', 'reviews', 'staff'],
  ),
  /** What opening the policy's period that holds a day would do: who is in, who is out and why, who appraises whom. */
  'cycles.preview': read(
    z.strictObject({ starts: dayShape.nullable() }),
    z.object({
      periodId: z.string(),
      starts: dayShape,
      ends: dayShape,
      label: z.string(),
      /** The first days of the periods that can be chosen: the one that holds today, the one before, the next. */
      choices: z.array(z.object({ starts: dayShape, label: z.string(), open: z.boolean() })),
      people: z.array(
        standing.extend({
          proposed: appraiser.nullable(),
          /** Kept by the headteacher: opened when the headteacher next works here. */
          kept: z.boolean(),
        }),
      ),
    }),
    ['cycles', 'staff', 'policy', 'school'],
  ),
  'cycles.open': write(
    z.strictObject({
      starts: dayShape,
      appraisers: z.array(z.strictObject({ staffId, appraiserId: staffId.nullable(), appraiserName: line })).max(5000),
      leaveOut: z.array(z.strictObject({ staffId, reason: line })).max(5000),
    }),
    z.object({ cycleId }),
    ['cycles', 'reviews', 'changes', 'training'],
  ),
  /** Somebody who was left out joins, or somebody who came later. */
  'cycles.join': write(
    z.strictObject({ cycleId, staffId, appraiserId: staffId.nullable(), appraiserName: line }),
    z.object({ reviewId }),
    ['cycles', 'reviews', 'training'],
  ),
  /** The reviews that only the headteacher may keep: the headteacher opens them. */
  'cycles.openKept': write(
    z.strictObject({
      cycleId,
      appraisers: z.array(z.strictObject({ staffId, appraiserId: staffId.nullable(), appraiserName: line })).max(2),
    }),
    nothing,
    ['cycles', 'reviews', 'training'],
  ),
};
