import { z } from 'zod';
import { periodReason } from '#domain/cycle/own-period.ts';
import { address, boxName } from '#domain/form/address.ts';
import { missingKind, missingWeight } from '#domain/form/missing.ts';
import { formSchema } from '#domain/policy/form.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { stepId } from '#domain/policy/steps.ts';
import { reviewStage } from '#domain/review/stage.ts';
import { languageChoice, saidSchema } from '#domain/text/bilingual.ts';
import { slug } from '#domain/text/slug.ts';
import { takenIn } from './cycle-shapes.ts';
import { deadline } from './deadline-shape.ts';
import { reviewIds } from './many-reviews.ts';
import { read, task, write } from './operation.ts';
import { reviewAppraisers } from './review-appraisers.ts';
import {
  answer,
  objective,
  objectiveFields,
  part,
  progress,
  progressFields,
  review,
  signature,
  trainingNeed,
  undertaken,
  undertakenFields,
} from './review-shapes.ts';
import * as shape from './shapes.ts';

const saved = z.object({ savedAt: shape.instant });
const reviewOf = { reviewId: shape.reviewId };
export const reviews = {
  'reviews.list': read(
    z.strictObject({ cycleId: shape.cycleId }),
    z.object({
      /** The stages that reviews of this cycle go through. */
      stages: z.array(reviewStage),
      reviews: z.array(
        z.object({
          reviewId: shape.reviewId,
          staffId: shape.staffId,
          name: z.string(),
          sortName: z.string(),
          jobTitle: z.string(),
          group: staffGroupId,
          appraiserName: z.string(),
          meetingOn: shape.dayShape.nullable(),
          /** The first booked meeting that was not held yet. */
          booked: z.object({ on: shape.dayShape, at: z.string() }).nullable(),
          stage: reviewStage,
          /** Its first running deadline. */
          next: deadline.nullable(),
          /** Kept in the restricted compartment. */
          restricted: z.boolean(),
          paused: z.boolean(),
        }),
      ),
    }),
    ['reviews', 'staff', 'cycles', 'policy'],
  ),
  'reviews.byId': read(
    z.strictObject(reviewOf),
    z.object({
      review,
      stage: reviewStage,
      restricted: z.boolean(),
      staff: z.object({
        id: shape.staffId,
        name: z.string(),
        jobTitle: z.string(),
        ewcRegistered: z.boolean(),
        language: languageChoice,
        site: z.string().nullable(),
      }),
      /** Of an appraiser who is on the staff list. */
      appraiserJobTitle: z.string().nullable(),
      cycle: z.object({
        id: shape.cycleId,
        label: z.string(),
        starts: shape.dayShape,
        ends: shape.dayShape,
        closedOn: shape.dayShape.nullable(),
      }),
      /** Who acts beside the appraiser: each place of the policy's with its name, empty until known. */
      panel: z.array(z.object({ place: z.string(), label: saidSchema, name: z.string() })),
      /** Another appraiser is noted beside this one, with a reason. */
      keepsAppraiser: z.boolean(),
      /** Why the person was left out of the cycle after something was written; null on any other review. */
      endedBecause: z.string().nullable(),
      takenIn,
      /** The person's reviews are paused today. */
      paused: z.boolean(),
      /** The person's own period, where it is not the whole cycle, and why it begins or ends when it does. */
      ownPeriod: z
        .object({
          starts: shape.dayShape,
          ends: shape.dayShape,
          startsBecause: periodReason.nullable(),
          endsBecause: periodReason.nullable(),
          /** Nothing was asked of them before this day; null for whoever was in from the beginning. */
          joinedOn: shape.dayShape.nullable(),
        })
        .nullable(),
      terms: policySchema.shape.terms,
      /** The forms that are filled in for this person, and what their boxes depend on. */
      forms: z.array(formSchema),
      scales: policySchema.shape.scales,
      standards: policySchema.shape.standards,
      overall: policySchema.shape.overall,
      /** The kinds of objective that the policy has for this person. */
      categories: policySchema.shape.objectives.shape.categories,
      steps: z.array(policySchema.shape.steps.element.extend({ on: shape.dayShape.nullable() })),
      deadlines: z.array(deadline),
      answers: z.array(answer),
      progress: z.array(progress),
      objectives: z.array(objective),
      trainingNeeds: z.array(trainingNeed),
      trainingUndertaken: z.array(undertaken),
      signatures: z.array(signature),
      versions: z.array(z.object({ version: z.int(), reason: z.string(), signedOn: shape.dayShape.nullable() })),
      /** Last year's review of the same person, to stand beside this one. */
      previous: z
        .object({
          reviewId: shape.reviewId,
          cycleLabel: z.string(),
          meetingOn: shape.dayShape.nullable(),
          answers: z.array(answer),
          objectives: z.array(objective),
          trainingNeeds: z.array(trainingNeed),
        })
        .nullable(),
      /** How many objectives the policy recommends or allows, in all or of each category. */
      mostObjectives: z.object({ count: z.int(), per: z.enum(['review', 'category']) }).nullable(),
      /** What the policy asks to be kept in mind when objectives are set for this person. */
      cautions: z.array(saidSchema),
      priorities: z.array(z.string()),
      themes: z.array(z.string()),
    }),
    ['reviews', 'staff', 'training', 'cycles', 'school', 'policy'],
  ),
  'reviews.answer': write(z.strictObject({ ...reviewOf, ...boxName.shape, text: shape.prose }), saved, ['reviews']),
  'reviews.step': write(z.strictObject({ ...reviewOf, step: stepId, on: shape.dayShape.nullable() }), saved, [
    'reviews',
  ]),
  ...reviewAppraisers,
  'reviews.addObjective': write(
    z.strictObject({ ...reviewOf, continues: shape.objectiveId.nullable(), category: slug.nullable() }),
    z.object({ objectiveId: shape.objectiveId }),
    ['reviews'],
  ),
  'reviews.saveObjective': write(
    z.strictObject({ objectiveId: shape.objectiveId, fields: part(objectiveFields) }),
    saved,
    ['reviews'],
  ),
  'reviews.removeObjective': write(
    z.strictObject({ objectiveId: shape.objectiveId }),
    z.object({ changeId: shape.changeId }),
    ['reviews', 'changes'],
  ),
  'reviews.addProgress': write(z.strictObject(reviewOf), z.object({ progressId: shape.objectiveProgressId }), [
    'reviews',
  ]),
  'reviews.saveProgress': write(
    z.strictObject({ progressId: shape.objectiveProgressId, fields: part(progressFields) }),
    saved,
    ['reviews'],
  ),
  'reviews.removeProgress': write(
    z.strictObject({ progressId: shape.objectiveProgressId }),
    z.object({ changeId: shape.changeId }),
    ['reviews', 'changes'],
  ),
  'reviews.addUndertaken': write(z.strictObject(reviewOf), z.object({ undertakenId: shape.trainingUndertakenId }), [
    'reviews',
  ]),
  'reviews.saveUndertaken': write(
    z.strictObject({ undertakenId: shape.trainingUndertakenId, fields: part(undertakenFields) }),
    saved,
    ['reviews'],
  ),
  'reviews.removeUndertaken': write(
    z.strictObject({ undertakenId: shape.trainingUndertakenId }),
    z.object({ changeId: shape.changeId }),
    ['reviews', 'changes'],
  ),
  /** What is missing before the review is signed; nothing is required until this is asked. */
  'reviews.check': read(
    z.strictObject(reviewOf),
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
  'reviews.sign': write(
    z.strictObject({
      ...reviewOf,
      appraisee: z.strictObject({ name: shape.line, signedOn: shape.dayShape }),
      appraiser: z.strictObject({ name: shape.line, signedOn: shape.dayShape }),
    }),
    saved,
    ['reviews'],
  ),
  /** Begins a new version of a signed review; what was signed stays as it was worded. */
  'reviews.reopen': write(z.strictObject({ ...reviewOf, reason: shape.line }), saved, ['reviews']),
  /**
   * The deadlines that run, as a file for another calendar: of a whole cycle, of some reviews, or of all that somebody
   * appraises in the open cycles. The file is opened by `documents.openSaved`.
   */
  'reviews.saveCalendar': task(
    z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('cycle'), cycleId: shape.cycleId }),
      z.strictObject({ of: z.literal('reviews'), reviewIds }),
      z.strictObject({ of: z.literal('appraiser'), appraiserId: shape.staffId }),
    ]),
    shape.savedFile,
    [],
  ),
};
