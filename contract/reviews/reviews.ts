import { z } from 'zod';
import { takenIn } from '#contract/cycles/cycle-shapes.ts';
import { deadline } from '#contract/cycles/deadline-shape.ts';
import { policyNamed } from '#contract/cycles/open-cycle.ts';
import { read, task } from '#contract/operation.ts';
import * as shape from '#contract/shapes.ts';
import { periodReason } from '#domain/cycle/own-period.ts';
import { formSchema } from '#domain/policy/form.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { reviewStage } from '#domain/review/stage.ts';
import { prioritySchema } from '#domain/school.ts';
import { languageChoice, saidSchema } from '#domain/text/bilingual.ts';
import { appeal, appealRule } from './appeals.ts';
import { recordIds } from './many-records.ts';
import { payOfReview } from './pay.ts';
import { reviewAppraisers } from './review-appraisers.ts';
import {
  action,
  answer,
  evidence,
  objective,
  progress,
  promise,
  review,
  revision,
  signature,
  trainingNeed,
  undertaken,
} from './review-shapes.ts';

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
          site: z.string().nullable(),
          appraiserName: z.string(),
          /** The last day of an appraiser who has left, or leaves before the review is due. */
          appraiserLeaves: shape.dayShape.nullable(),
          meetingOn: shape.dayShape.nullable(),
          /** The first booked meeting that was not held yet. */
          booked: z.object({ on: shape.dayShape, at: z.string() }).nullable(),
          stage: reviewStage,
          /** Its first running deadline. */
          next: deadline.nullable(),
          /** Kept in the restricted compartment. */
          restricted: z.boolean(),
          /** The person's reviews are paused today, or this one is until an appeal is decided. */
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
      /** The last day of an appraiser who has left, or leaves before the review is due. */
      appraiserLeaves: shape.dayShape.nullable(),
      cycle: z.object({
        id: shape.cycleId,
        label: z.string(),
        starts: shape.dayShape,
        ends: shape.dayShape,
        closedOn: shape.dayShape.nullable(),
        policy: policyNamed,
      }),
      /** Who acts beside the appraiser: each place of the policy's with its name, empty until known. */
      panel: z.array(
        z.object({
          place: z.string(),
          label: saidSchema,
          name: z.string(),
          staffId: shape.staffId.nullable(),
          /** The place of whoever appraises the second post. */
          appraises: z.boolean(),
        }),
      ),
      /** The team with which this review is held: its statement stands in the place of the person's own. */
      team: z.object({ recordId: shape.recordId, names: z.string() }).nullable(),
      /** Another appraiser is noted beside this one, with a reason. */
      keepsAppraiser: z.boolean(),
      /** Why the person was left out of the cycle after something was written; null on any other review. */
      endedBecause: z.string().nullable(),
      takenIn,
      today: shape.dayShape,
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
      /** What the law has overtaken since, beside the questions at which it matters; the printed words stay. */
      overtaken: z.array(z.object({ question: z.string(), what: saidSchema, source: saidSchema })),
      /** The forms that are filled in for this person, and what their boxes depend on. */
      forms: z.array(formSchema),
      scales: policySchema.shape.scales,
      standards: policySchema.shape.standards,
      overall: policySchema.shape.overall,
      /** The kinds of objective that the policy has for this person. */
      categories: policySchema.shape.objectives.shape.categories,
      steps: z.array(
        policySchema.shape.steps.element.extend({
          on: shape.dayShape.nullable(),
          /** Why the day does not agree with that of another step; empty where it does. */
          reason: z.string(),
        }),
      ),
      deadlines: z.array(deadline),
      answers: z.array(answer),
      progress: z.array(progress),
      objectives: z.array(objective),
      /** Since when a change of an objective is a revision; null while they are being written. */
      objectivesSetOn: shape.dayShape.nullable(),
      /** Those whose words count: they are withdrawn, and not removed. */
      setObjectives: z.array(shape.objectiveId),
      revisions: z.array(revision),
      trainingNeeds: z.array(trainingNeed),
      trainingUndertaken: z.array(undertaken),
      appeals: z.array(appeal),
      /** The appeals that can be made of this review. */
      appealRules: z.array(appealRule),
      /** Since when it rests because of an appeal that is open. */
      pausedByAppeal: shape.dayShape.nullable(),
      /** What is decided about pay; null where that is none of the policy's business, or not about this person. */
      pay: payOfReview.nullable(),
      evidence: z.array(evidence),
      promises: z.array(promise),
      actions: z.array(action),
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
      /** Where the policy says that the appraiser determines what both cannot agree on; null where it does not. */
      determinedBy: z.object({ clause: z.string() }).nullable(),
      /** What the policy asks to be kept in mind when objectives are set for this person. */
      cautions: z.array(saidSchema),
      /** The improvement plan of the cycle's year. */
      priorities: z.array(prioritySchema),
      themes: z.array(z.string()),
    }),
    ['reviews', 'staff', 'training', 'cycles', 'school', 'policy'],
    { about: ({ reviewId }) => ({ of: 'records', ids: [reviewId] }) },
  ),
  ...reviewAppraisers,
  /**
   * The deadlines that run, as a file for another calendar: of a whole cycle, of some records, or of all that somebody
   * appraises in the open cycles. The file is opened by `documents.openSaved`.
   */
  'reviews.saveCalendar': task(
    z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('cycle'), cycleId: shape.cycleId }),
      z.strictObject({ of: z.literal('records'), recordIds }),
      z.strictObject({ of: z.literal('appraiser'), appraiserId: shape.staffId }),
    ]),
    shape.savedFile,
    [],
    {
      about: (asked) => {
        if (asked.of === 'cycle') return { of: 'cycle', id: asked.cycleId };
        if (asked.of === 'records') return { of: 'records', ids: asked.recordIds };
        return { of: 'staff', id: asked.appraiserId };
      },
    },
  ),
};
