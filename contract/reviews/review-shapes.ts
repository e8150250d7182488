import { z } from 'zod';
import * as shape from '#contract/shapes.ts';
import { boxName } from '#domain/form/address.ts';
import { missedCause } from '#domain/form/causes.ts';
import { recordState } from '#domain/record/record.ts';
import { objectiveOutcome, promiseState, supportKind, trainingNeedState } from '#domain/record/rows.ts';
import { signer } from '#domain/record/signer.ts';
import { slug } from '#domain/text/slug.ts';

export const review = z.object({
  id: shape.reviewId,
  cycleId: shape.cycleId,
  staffId: shape.staffId,
  appraiserId: shape.staffId.nullable(),
  appraiserName: z.string(),
  panel: z.array(z.object({ place: z.string(), name: z.string(), staffId: shape.staffId.nullable() })),
  /** Who appraised before, until which day and why. */
  earlierAppraisers: z.array(
    z.object({
      appraiserId: shape.staffId.nullable(),
      appraiserName: z.string(),
      until: shape.dayShape,
      reason: z.string(),
    }),
  ),
  version: z.int(),
  state: recordState,
});
export const answer = z.object({ ...boxName.shape, text: z.string() });
export const objectiveFields = {
  text: shape.prose,
  criteria: shape.prose,
  monitoring: shape.prose,
  targetDay: shape.dayShape.nullable(),
  category: slug.nullable(),
  priority: shape.line,
  aspiration: shape.line,
  determined: z.boolean(),
  withdrawnOn: shape.dayShape.nullable(),
  withdrawnWhy: shape.prose,
};
export const objective = z.object({
  id: shape.objectiveId,
  recordId: shape.recordId,
  position: z.int(),
  continues: shape.objectiveId.nullable(),
  begunOn: shape.dayShape.nullable(),
  begunVersion: z.int().nullable(),
  ...objectiveFields,
});
/** What is said of a revision; the earlier wording itself is never written to. */
export const revisionFields = {
  on: shape.dayShape,
  reason: shape.prose,
  isSpelling: z.boolean(),
  isOver: z.boolean(),
};
export const revision = z.object({
  id: shape.objectiveRevisionId,
  recordId: shape.recordId,
  objectiveId: shape.objectiveId,
  position: z.int(),
  begunOn: shape.dayShape,
  text: z.string(),
  criteria: z.string(),
  monitoring: z.string(),
  targetDay: shape.dayShape.nullable(),
  ...revisionFields,
});
export const progressFields = {
  objective: shape.prose,
  progress: shape.prose,
  outcome: objectiveOutcome.nullable(),
  cause: z.union([missedCause, z.literal('')]),
  causeSaid: shape.prose,
};
export const progress = z.object({
  id: shape.objectiveProgressId,
  recordId: shape.recordId,
  position: z.int(),
  about: shape.objectiveId.nullable(),
  ...progressFields,
});
export const needFields = {
  need: shape.prose,
  action: shape.prose,
  whoActs: shape.line,
  byDay: shape.dayShape.nullable(),
  theme: shape.line,
  priority: shape.line,
  provider: shape.line,
  costPence: z.int().min(0).max(100_000_000).nullable(),
  state: trainingNeedState,
  doneOn: shape.dayShape.nullable(),
  howWell: shape.prose,
  impact: shape.prose,
};
export const trainingNeed = z.object({
  id: shape.trainingNeedId,
  staffId: shape.staffId,
  cycleId: shape.cycleId,
  recordId: shape.recordId.nullable(),
  position: z.int(),
  continues: shape.trainingNeedId.nullable(),
  ...needFields,
});
export const undertakenFields = { activity: shape.prose, success: shape.prose };
export const undertaken = z.object({
  id: shape.trainingUndertakenId,
  recordId: shape.recordId,
  position: z.int(),
  ...undertakenFields,
});
export const evidenceFields = { what: shape.prose, kind: slug.nullable(), seenOn: shape.dayShape.nullable() };
export const evidence = z.object({
  id: shape.evidenceId,
  recordId: shape.recordId,
  position: z.int(),
  ...evidenceFields,
});
export const promiseFields = {
  what: shape.prose,
  kind: supportKind,
  byWhom: shape.line,
  byDay: shape.dayShape.nullable(),
  state: promiseState,
  settledOn: shape.dayShape.nullable(),
};
export const promise = z.object({ id: shape.promiseId, recordId: shape.recordId, position: z.int(), ...promiseFields });
export const actionFields = {
  area: shape.prose,
  action: shape.prose,
  whoActs: shape.line,
  byDay: shape.dayShape.nullable(),
  measures: shape.prose,
  progress: shape.prose,
  doneOn: shape.dayShape.nullable(),
};
export const action = z.object({
  id: shape.planActionId,
  recordId: shape.recordId,
  position: z.int(),
  ...actionFields,
});
export const signature = z.object({
  signer,
  version: z.int(),
  name: z.string(),
  signedOn: shape.dayShape,
  /** What was said by whoever declined to sign; empty of somebody who signed. */
  declined: z.string(),
});

/** At least one column of a row, so that boxes of one row never overwrite each other. */
export const part = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z
    .strictObject(fields)
    .partial()
    .refine((given) => Object.keys(given).length > 0);
