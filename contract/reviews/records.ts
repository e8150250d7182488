import { z } from 'zod';
import { read, write } from '#contract/operation.ts';
import * as shape from '#contract/shapes.ts';
import { address, boxName } from '#domain/form/address.ts';
import { missingKind, missingWeight } from '#domain/form/missing.ts';
import { stepId } from '#domain/policy/steps.ts';
import { signer } from '#domain/record/signer.ts';
import { doneToMany, MOST_AT_ONCE, recordIds } from './many-records.ts';

const saved = z.object({ savedAt: shape.instant });
const recordOf = { recordId: shape.recordId };

/** What is done to a record of any kind. */
export const records = {
  'records.answer': write(
    z.strictObject({ ...recordOf, ...boxName.shape, text: shape.prose }),
    saved,
    ['reviews', 'changes'],
    {
      about: ({ recordId }) => ({ of: 'records', ids: [recordId] }),
      undo: () => 'text-written',
    },
  ),
  /**
   * Marks a step as done on a day in one or several records; no day takes the mark away. A day before one that it should
   * follow needs a reason. Of several, those that have the step already keep their day.
   */
  'records.markStep': write(
    z.strictObject({ recordIds, step: stepId, on: shape.dayShape.nullable(), reason: shape.line.default('') }),
    doneToMany,
    ['reviews', 'changes'],
    { about: ({ recordIds: ids }) => ({ of: 'records', ids }), undo: () => 'steps-marked' },
  ),
  /** Marks what is due as done on one day: of each record the step that is named beside it. Those that have it keep their day. */
  'records.markSteps': write(
    z.strictObject({
      marks: z
        .array(z.strictObject({ ...recordOf, step: stepId }))
        .min(1)
        .max(MOST_AT_ONCE),
      on: shape.dayShape,
    }),
    doneToMany,
    ['reviews', 'changes'],
    {
      about: ({ marks }) => ({ of: 'records', ids: [...new Set(marks.map(({ recordId }) => recordId))] }),
      undo: () => 'steps-marked',
    },
  ),
  /** What is missing before the record is signed; nothing is required until this is asked. */
  'records.check': read(
    z.strictObject(recordOf),
    z.object({
      missing: z.array(
        z.object({
          address,
          what: missingKind,
          /** Blocks signing, or only worth a look. */
          weight: missingWeight,
        }),
      ),
    }),
    ['reviews', 'training'],
  ),
  /** The boxes of the signed forms that say something else in a later version than in one that was signed, in words. */
  'records.compare': read(
    z.strictObject({ ...recordOf, before: z.int().min(1), after: z.int().min(1) }),
    z.object({
      boxes: z.array(
        z.object({
          part: z.string(),
          label: z.string(),
          /** What is printed beside the box: an outcome, a day, an earlier wording. */
          isBeside: z.boolean(),
          /** Same and out together are what stood there before, same and in what stands there after. */
          pieces: z.array(z.object({ kind: z.enum(['same', 'out', 'in']), text: z.string() })),
        }),
      ),
    }),
    ['reviews', 'training', 'staff', 'cycles', 'school'],
    { about: ({ recordId }) => ({ of: 'records', ids: [recordId] }) },
  ),
  /** Notes who signed on paper or declined to, and when. From then on the version cannot be changed. */
  'records.sign': write(
    z.strictObject({
      ...recordOf,
      signatures: z
        .array(
          z.strictObject({ signer, name: shape.line, signedOn: shape.dayShape, declined: shape.prose.default('') }),
        )
        .min(1)
        .max(50),
      /** Why somebody signed before a day that the signing should follow; empty where nobody did. */
      reason: shape.line.default(''),
    }),
    saved,
    ['reviews'],
    { about: ({ recordId }) => ({ of: 'records', ids: [recordId] }), undo: () => 'record-signed', watched: true },
  ),
  /** Begins a new version of a signed record; what was signed stays as it was worded. */
  'records.reopen': write(z.strictObject({ ...recordOf, reason: shape.line }), saved, ['reviews'], {
    about: ({ recordId }) => ({ of: 'records', ids: [recordId] }),
    undo: () => 'record-reopened',
    watched: true,
  }),
};
