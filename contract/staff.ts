import { z } from 'zod';
import { changedTable, changeKind } from '#domain/change.ts';
import type { Problem } from '#domain/problems.ts';
import { recordState } from '#domain/record/record.ts';
import { reviewStage } from '#domain/review/stage.ts';
import { role } from '#domain/roles.ts';
import { leaderFault } from '#domain/staff/leaders.ts';
import { saidSchema } from '#domain/text/bilingual.ts';
import { leftOut } from './cycles/cycle-shapes.ts';
import { read, write } from './operation.ts';
import { movedDeadline } from './school/calendar.ts';
import { changeId, cycleId, dayShape, newStaff, nothing, reviewId, staffId, staffShape } from './shapes.ts';

export const staff = {
  'staff.list': read(
    z.strictObject({ leavers: z.boolean() }),
    z.object({
      staff: z.array(
        staffShape.extend({
          reviewId: reviewId.nullable(),
          stage: reviewStage.nullable(),
          appraiserName: z.string().nullable(),
          /** Reviews are paused today. */
          paused: z.boolean(),
        }),
      ),
      sites: z.array(z.string()),
    }),
    ['staff', 'reviews', 'cycles'],
  ),
  'staff.byId': read(
    z.strictObject({ staffId }),
    z.object({
      staff: staffShape,
      /** They begin work later. */
      isComing: z.boolean(),
      /** Their reviews are paused today. */
      paused: z.boolean(),
      lineManagerName: z.string().nullable(),
      /** What is odd about the line manager; null for nothing. */
      leaderFault: leaderFault.nullable(),
      reviews: z.array(
        z.object({
          reviewId,
          cycleId,
          cycleLabel: z.string(),
          stage: reviewStage,
          state: recordState,
          appraiserName: z.string(),
          meetingOn: dayShape.nullable(),
          signedOn: dayShape.nullable(),
          objectives: z.int(),
          trainingNeeds: z.int(),
        }),
      ),
      /** The open cycles that ask about them and that they are not in: why, and from when they can join. */
      notIn: z.array(
        z.object({
          cycleId,
          cycleLabel: z.string(),
          leftOut,
          reason: saidSchema.nullable(),
          clause: z.string().nullable(),
          from: dayShape.nullable(),
        }),
      ),
      appraises: z.array(
        z.object({
          reviewId,
          name: z.string(),
          stage: reviewStage,
          state: recordState,
          restricted: z.boolean(),
          /** They have left, or leave before this review is due. */
          leaves: z.boolean(),
        }),
      ),
    }),
    ['staff', 'reviews', 'training', 'cycles'],
    { about: ({ staffId }) => ({ of: 'staff', id: staffId }) },
  ),
  'staff.add': write(z.strictObject({ staff: newStaff }), z.object({ staffId }), ['staff', 'changes'], {
    about: () => ({ of: 'school' }),
    made: ({ staffId }) => ({ of: 'staff', id: staffId }),
    undo: () => 'staff-added',
  }),
  'staff.update': write(z.strictObject({ staffId, staff: newStaff }), nothing, ['staff', 'reviews', 'changes'], {
    about: ({ staffId }) => ({ of: 'staff', id: staffId }),
    undo: () => 'staff-changed',
    moves: 'silent',
  }),
  'staff.leave': write(z.strictObject({ staffId, on: dayShape.nullable() }), nothing, ['staff', 'reviews', 'changes'], {
    about: ({ staffId }) => ({ of: 'staff', id: staffId }),
    undo: ({ on }) => (on === null ? 'staff-changed' : 'staff-left'),
    moves: 'silent',
  }),
  /** Rests somebody's reviews from one day to another, or until further notice; no first day ends the pause. */
  'staff.pause': write(
    z.strictObject({ staffId, from: dayShape.nullable(), until: dayShape.nullable() }),
    nothing,
    ['staff', 'reviews', 'cycles'],
    {
      about: ({ staffId }) => ({ of: 'pause', id: staffId }),
      moves: 'silent',
      undo: () => 'pause-changed',
      watched: true,
    },
  ),
};

/** A value as it stands in a column; somebody named by an id is their name. */
const changedValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A change may be of anything that is listed, and putting it back touches the same. */
const whatAChangeMayTouch = [
  'policy',
  'changes',
  'staff',
  'reviews',
  'training',
  'cycles',
  'school',
  'calendar',
  'disclosures',
  'handover',
  'columns',
  'spelling',
  'views',
  'concerns',
  'moderation',
  'keeping',
  'requests',
  'reports',
] as const;

export const changes = {
  /** The latest changes, or those of one person or one record. */
  'changes.list': read(
    z.strictObject({ of: z.string().default('') }),
    z.object({
      changes: z.array(
        z.object({
          id: changeId,
          at: z.string(),
          by: role,
          what: changeKind,
          /** Whom or what it concerned, as the office would say it. */
          about: z.string(),
          count: z.int(),
          /** The step, question or column that a change of one thing is about. */
          title: saidSchema.nullable(),
          undone: z.boolean(),
          canUndo: z.boolean(),
          /** It was undone and can be done again. */
          canRedo: z.boolean(),
          /** Why nothing of it can be put back as things stand; null where something can. */
          why: z.custom<Problem>().nullable(), // made by us
        }),
      ),
    }),
    whatAChangeMayTouch,
  ),
  /** What a change would not put back as things stand, and why; asked before it is undone. */
  'changes.look': read(
    z.strictObject({ changeId }),
    z.object({
      cannot: z.array(z.object({ table: changedTable, name: z.string(), problem: z.custom<Problem>() })), // made by us
      /** How many rows it would put back. */
      rest: z.int(),
      /** Whose records moved to the headteacher with it, and stay there. */
      staying: z.array(z.string()),
      /** What it changed, side by side: each thing with the columns that differ. */
      pieces: z.array(
        z.object({
          table: changedTable,
          name: z.string(),
          /** The step, question or column of a list that it is about. */
          title: saidSchema.nullable(),
          fields: z.array(z.object({ column: z.string(), before: changedValue, after: changedValue })),
        }),
      ),
    }),
    whatAChangeMayTouch,
  ),
  /** Does again what was undone. */
  'changes.redo': write(
    z.strictObject({ changeId }),
    z.object({ moved: z.array(movedDeadline) }),
    whatAChangeMayTouch,
    { about: ({ changeId }) => ({ of: 'change', id: changeId }), moves: 'told', watched: true },
  ),
  /** Puts a change back, but for as many rows as somebody was told of; `moved` are the deadlines that this moved. */
  'changes.undo': write(
    z.strictObject({ changeId, leaving: z.int().min(0).max(20_000).default(0) }),
    z.object({ moved: z.array(movedDeadline) }),
    whatAChangeMayTouch,
    { about: ({ changeId }) => ({ of: 'change', id: changeId }), moves: 'told', watched: true },
  ),
};
