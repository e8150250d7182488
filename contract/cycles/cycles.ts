import { z } from 'zod';
import { read, write } from '#contract/operation.ts';
import { changeId, cycleId, dayShape, line, nothing, recordId, reviewId, staffId } from '#contract/shapes.ts';
import { outsideSide } from '#domain/cycle/reach.ts';
import { staffGroupId } from '#domain/policy/groups.ts';
import { reviewStage } from '#domain/review/stage.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import {
  appointedPeople,
  appraiserFacts,
  candidate,
  cycleEvent,
  joiner,
  scopeReason,
  standing,
  takenIn,
} from './cycle-shapes.ts';

const span = { starts: dayShape, ends: dayShape };

/** The deadlines whose day a cycle with days of the school's own does not reach. */
const outside = z.array(z.object({ rule: z.string(), label: saidSchema, on: dayShape, side: outsideSide }));

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
      closedOn: dayShape.nullable(),
      history: z.array(cycleEvent),
      outside,
      in: z.array(standing.extend({ reviewId, appraiserName: z.string(), stage: reviewStage, takenIn })),
      /**
       * With what was written before somebody was left out, the rule against which they would join today, and the day from
       * which none leaves them out.
       */
      out: z.array(
        standing.extend({
          reviewId: reviewId.nullable(),
          against: scopeReason.nullable(),
          from: dayShape.nullable(),
        }),
      ),
      /** The cycle of the same period after this one: open already, or to be opened from this day. */
      next: z
        .object({ periodId: z.string(), starts: dayShape, label: z.string(), cycleId: cycleId.nullable() })
        .nullable(),
    }),
    ['cycles', 'reviews', 'staff', 'policy', 'calendar'],
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
      today: dayShape,
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
          /** The cycle, where it was opened already, and when it was closed; null while it is open. */
          cycleId: cycleId.nullable(),
          closedOn: dayShape.nullable(),
        }),
      ),
      people: z.array(candidate),
      outside,
      /** The days of the year that have passed already, and with whom their deadline would start overdue. */
      passed: z.array(
        z.object({
          rule: z.string(),
          label: saidSchema,
          clause: z.string(),
          /** The day of most of them, and the last of any. */
          on: dayShape,
          until: dayShape,
          staffIds: z.array(staffId),
        }),
      ),
      ...appraiserFacts,
    }),
    ['cycles', 'staff', 'policy', 'school', 'reviews', 'calendar'],
  ),
  'cycles.open': write(
    z.strictObject({
      periodId: z.string(),
      ...span,
      appraisers: appointedPeople,
      leaveOut: z.array(z.strictObject({ staffId, reason: line })).max(5000),
      /** Days of the school's own for deadlines of the policy, in this cycle: from today until its last day. */
      ownDays: z
        .array(z.strictObject({ rule: line, on: dayShape }))
        .max(100)
        .default([]),
    }),
    z.object({ cycleId }),
    ['cycles', 'reviews', 'changes', 'training'],
    {
      about: () => ({ of: 'school' }),
      made: ({ cycleId }) => ({ of: 'cycle', id: cycleId }),
      undo: () => 'cycle-opened',
    },
  ),
  /**
   * Those who were left out join, or those who came later; either all kept by the headteacher or none of them. The reason is
   * needed, and kept, where a rule leaves somebody out today.
   */
  'cycles.join': write(
    z.strictObject({ cycleId, people: appointedPeople, reason: line.default('') }),
    z.object({ reviewIds: z.array(reviewId), changeId: changeId.nullable() }),
    ['cycles', 'reviews', 'training', 'changes'],
    {
      about: ({ cycleId, people }) => ({ of: 'members', cycleId, ids: people.map(({ staffId }) => staffId) }),
      undo: () => 'members-joined',
    },
  ),
  /** Who can join the open cycles today; kept reviews only for whoever may keep them. */
  'cycles.toJoin': read(nothing, z.object({ people: z.array(joiner) }), [
    'cycles',
    'staff',
    'school',
    'policy',
    'calendar',
  ]),
  /**
   * Leaves somebody out of an open cycle for a reason of the school's own. A review in which nothing was written goes;
   * another is ended and stays as it stands.
   */
  'cycles.leaveOut': write(
    z.strictObject({ cycleId, staffId, reason: line }),
    nothing,
    ['cycles', 'reviews', 'training', 'changes'],
    {
      about: ({ cycleId, staffId }) => ({ of: 'members', cycleId, ids: [staffId] }),
      undo: () => 'member-left-out',
      watched: true,
    },
  ),
  /** What is still open in a cycle before it is closed. */
  'cycles.stillOpen': read(
    z.strictObject({ cycleId }),
    z.object({
      reviews: z.array(z.object({ reviewId, name: z.string(), stage: reviewStage, appraiserName: z.string() })),
      deadlines: z.array(z.object({ recordId, name: z.string(), label: saidSchema, due: dayShape })),
      needs: z.array(z.object({ staffId, name: z.string(), need: z.string() })),
    }),
    ['cycles', 'reviews', 'training', 'staff'],
  ),
  /** Closes a cycle: it can be read and no longer changed. `stillOpen` is how much was seen to be open. */
  'cycles.close': write(
    z.strictObject({ cycleId, stillOpen: z.int().min(0) }),
    nothing,
    ['cycles', 'reviews', 'changes'],
    {
      about: ({ cycleId }) => ({ of: 'cycle', id: cycleId }),
      undo: () => 'cycle-closed',
      moves: 'silent',
    },
  ),
  'cycles.reopen': write(z.strictObject({ cycleId, reason: line }), nothing, ['cycles', 'reviews', 'changes'], {
    about: ({ cycleId }) => ({ of: 'cycle', id: cycleId }),
    undo: () => 'cycle-reopened',
    moves: 'silent',
  }),
};
