import { z } from 'zod';
import { read, write } from '#contract/operation.ts';
import * as shape from '#contract/shapes.ts';
import { formSchema } from '#domain/policy/form.ts';
import { policySchema } from '#domain/policy/policy.ts';
import { recordState } from '#domain/record/record.ts';
import { reviewStage } from '#domain/review/stage.ts';
import { prioritySchema } from '#domain/school.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { appeal, appealRule } from './appeals.ts';
import { answer, evidence, objective, progress, promise, revision, signature, undertaken } from './review-shapes.ts';

/** No team that one statement serves is larger. */
const MOST_MEMBERS = 40;

const recordOf = { recordId: shape.recordId };
const person = z.object({ staffId: shape.staffId, name: z.string() });
const ofRecord = (asked: { recordId: z.output<typeof shape.recordId> }) => ({
  of: 'records' as const,
  ids: [asked.recordId],
});
const topics = ['reviews'] as const;

/** Teams that agreed to be reviewed together, where the policy provides for them: one statement, signed by each; it counts for every member. */
export const teams = {
  'teams.ofCycle': read(
    z.strictObject({ cycleId: shape.cycleId }),
    z.object({
      /** Where the policy provides for teams; null where it does not. */
      clause: z.string().nullable(),
      teams: z.array(
        z.object({ ...recordOf, members: z.array(person), state: recordState, signedOn: shape.dayShape.nullable() }),
      ),
    }),
    ['reviews', 'staff', 'cycles', 'policy'],
  ),
  'teams.byId': read(
    z.strictObject(recordOf),
    z.object({
      ...recordOf,
      today: shape.dayShape,
      clause: z.string(),
      cycle: z.object({ id: shape.cycleId, label: z.string(), closedOn: shape.dayShape.nullable() }),
      state: recordState,
      version: z.int(),
      members: z.array(
        person.extend({
          jobTitle: z.string(),
          /** Their own review, which the team's counts for; null where this session does not find it beside the team. */
          reviewId: shape.reviewId.nullable(),
          stage: reviewStage.nullable(),
          appraiserName: z.string(),
          meetingOn: shape.dayShape.nullable(),
        }),
      ),
      /** Who may join: whoever is in the cycle, in no team, and has not signed. */
      others: z.array(person),
      jobTitles: z.string(),
      appraiserName: z.string(),
      meetingOn: shape.dayShape.nullable(),
      terms: policySchema.shape.terms,
      forms: z.array(formSchema),
      scales: policySchema.shape.scales,
      standards: policySchema.shape.standards,
      overall: policySchema.shape.overall,
      categories: policySchema.shape.objectives.shape.categories,
      cautions: z.array(saidSchema),
      mostObjectives: z.object({ count: z.int(), per: z.enum(['review', 'category']) }).nullable(),
      /** The improvement plan of the cycle's year. */
      priorities: z.array(prioritySchema),
      answers: z.array(answer),
      progress: z.array(progress),
      objectives: z.array(objective),
      revisions: z.array(revision),
      trainingUndertaken: z.array(undertaken),
      evidence: z.array(evidence),
      appeals: z.array(appeal),
      appealRules: z.array(appealRule),
      /** The statement of the team of last year, most of whom are in this one. */
      previous: z
        .object({ ...recordOf, cycleLabel: z.string(), answers: z.array(answer), objectives: z.array(objective) })
        .nullable(),
      promises: z.array(promise),
      signatures: z.array(signature),
      versions: z.array(z.object({ version: z.int(), reason: z.string(), signedOn: shape.dayShape.nullable() })),
    }),
    ['reviews', 'staff', 'cycles', 'school', 'policy'],
    { about: ofRecord },
  ),
  /** Begins the statement of a team; each keeps their own review, with its days and their own training needs. */
  'teams.begin': write(
    z.strictObject({ cycleId: shape.cycleId, staffIds: z.array(shape.staffId).min(2).max(MOST_MEMBERS) }),
    z.object(recordOf),
    topics,
    {
      about: ({ cycleId, staffIds: ids }) => ({ of: 'members', cycleId, ids }),
      made: ({ recordId: id }) => ({ of: 'records', ids: [id] }),
      undo: () => 'team-begun',
      watched: true,
    },
  ),
  'teams.join': write(z.strictObject({ ...recordOf, staffId: shape.staffId }), z.object({}), topics, {
    about: ofRecord,
    undo: () => 'team-changed',
    watched: true,
  }),
  /** Somebody asks for a review of their own: what the team wrote stays with the team. */
  'teams.leave': write(z.strictObject({ ...recordOf, staffId: shape.staffId }), z.object({}), topics, {
    about: ofRecord,
    undo: () => 'team-changed',
    watched: true,
  }),
  /** Takes away the statement of a team in which nothing was written. */
  'teams.remove': write(z.strictObject(recordOf), z.object({}), topics, {
    about: ofRecord,
    undo: () => 'team-removed',
    watched: true,
  }),
};
