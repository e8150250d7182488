import { z } from 'zod';
import { appraiserFacts } from '#contract/cycles/cycle-shapes.ts';
import { read, task, write } from '#contract/operation.ts';
import * as shape from '#contract/shapes.ts';
import { phaseId } from '#domain/policy/groups.ts';
import { stepId, stepMeaning } from '#domain/policy/steps.ts';
import { recordState } from '#domain/record/record.ts';
import { meetingMinutes } from '#domain/review/meetings.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { doneToMany, MOST_AT_ONCE, recordIds } from './many-records.ts';

/** A time of day as '14:30'; empty where none is known. */
export const time = z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]);
const minutes = z.int().min(meetingMinutes.least).max(meetingMinutes.most);
const slot = { phase: phaseId, on: shape.dayShape, at: time, minutes, place: shape.line };
const booking = z.object({ ...slot, place: z.string(), invitedOn: shape.dayShape.nullable() });
const window = z.object({ starts: shape.dayShape, ends: shape.dayShape, clause: z.string() }).nullable();

const touched = ['reviews', 'changes'] as const;

export const meetings = {
  /** The meetings of one review in the policy's order, each with when it is to be held, what is booked and when it was held. */
  'meetings.ofReview': read(
    z.strictObject({ reviewId: shape.reviewId }),
    z.object({
      meetings: z.array(
        z.object({
          phase: phaseId,
          label: saidSchema,
          /** The step that is done when it was held. */
          held: stepId,
          optional: z.boolean(),
          window,
          booking: booking.nullable(),
          /** The day on which it was held. */
          heldOn: shape.dayShape.nullable(),
        }),
      ),
    }),
    ['reviews', 'cycles', 'staff', 'calendar', 'policy'],
  ),
  /** What bulk work on a cycle's reviews looks at before anything is written. */
  'meetings.inCycle': read(
    z.strictObject({ cycleId: shape.cycleId }),
    z.object({
      /** Null while it is open. */
      closedOn: shape.dayShape.nullable(),
      meetings: z.array(z.object({ phase: phaseId, label: saidSchema, held: stepId })),
      /** The phase by which the meeting is booked that the statement follows. */
      statementPhase: phaseId.nullable(),
      steps: z.array(
        z.object({ id: stepId, label: saidSchema, means: stepMeaning.optional(), followsSigning: z.boolean() }),
      ),
      reviews: z.array(
        z.object({
          reviewId: shape.reviewId,
          staffId: shape.staffId,
          name: z.string(),
          sortName: z.string(),
          state: recordState,
          restricted: z.boolean(),
          /** The person's reviews are paused today. */
          paused: z.boolean(),
          /** Who appraises, as one text that is the same for the same person; empty where nobody does yet. */
          appraiser: z.string(),
          appraiserName: z.string(),
          /** Another appraiser is noted beside this one, with a reason. */
          keepsAppraiser: z.boolean(),
          windows: z.array(z.object({ phase: phaseId, starts: shape.dayShape, ends: shape.dayShape })),
          bookings: z.array(booking),
          /** The phases whose meeting was cancelled, and may still stand in a calendar. */
          toCallOff: z.array(phaseId),
          stepsDone: z.array(z.object({ step: stepId, on: shape.dayShape })),
          /** The steps that the policy has for this person. */
          steps: z.array(stepId),
        }),
      ),
      /** Every booked meeting of the open cycles, by who appraises. */
      taken: z.array(z.object({ recordId: shape.recordId, appraiser: z.string(), ...slot, place: z.string() })),
      ...appraiserFacts,
    }),
    ['reviews', 'cycles', 'staff', 'calendar', 'policy'],
  ),
  /** Books or moves one meeting of each; a moved one is to be invited to again. */
  'meetings.book': write(
    z.strictObject({
      bookings: z
        .array(z.strictObject({ recordId: shape.recordId, ...slot }))
        .min(1)
        .max(MOST_AT_ONCE),
    }),
    doneToMany,
    [...touched],
    {
      about: ({ bookings }) => ({ of: 'records', ids: bookings.map(({ recordId }) => recordId) }),
      undo: () => 'meetings-booked',
    },
  ),
  'meetings.cancel': write(z.strictObject({ recordIds, phase: phaseId }), doneToMany, [...touched], {
    about: ({ recordIds: ids }) => ({ of: 'records', ids }),
    undo: () => 'meetings-cancelled',
  }),
  /** The booked meetings of the chosen as a file for another calendar. One without a time is left out. */
  'meetings.saveCalendar': task(z.strictObject({ recordIds, phase: phaseId }), shape.savedFile, [], {
    about: ({ recordIds: ids }) => ({ of: 'records', ids }),
  }),
  /** Says on which day the chosen were invited to their booked meeting. */
  'meetings.invite': write(
    z.strictObject({ recordIds, phase: phaseId, on: shape.dayShape }),
    doneToMany,
    [...touched],
    { about: ({ recordIds: ids }) => ({ of: 'records', ids }), undo: () => 'meetings-invited' },
  ),
};
