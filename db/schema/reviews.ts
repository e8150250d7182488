import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { DeadlineSum } from '#domain/deadlines/deadlines.ts';
import type { Side } from '#domain/form/sides.ts';
import type {
  CycleId,
  ObjectiveId,
  ObjectiveProgressId,
  ReviewId,
  StaffId,
  TrainingUndertakenId,
} from '#domain/ids.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import type { StepId } from '#domain/policy/steps.ts';
import type { EarlierAppraiser, ObjectiveOutcome, PanelMember, Review, Signature } from '#domain/review/review.ts';
import type { ReviewStage } from '#domain/review/stage.ts';

// Both compartments. A review names its cycle and its person without a foreign key, because those stand in the
// general one; everything below a review hangs on it by key.

export const review = sqliteTable(
  'review',
  {
    id: text('id').$type<ReviewId>().primaryKey(),
    cycleId: text('cycle_id').$type<CycleId>().notNull(),
    staffId: text('staff_id').$type<StaffId>().notNull(),
    appraiserId: text('appraiser_id').$type<StaffId>(),
    appraiserName: text('appraiser_name').notNull(),
    panel: text('panel', { mode: 'json' }).$type<PanelMember[]>().notNull().default([]),
    earlierAppraisers: text('earlier_appraisers', { mode: 'json' }).$type<EarlierAppraiser[]>().notNull().default([]),
    version: integer('version').notNull(),
    state: text('state').$type<Review['state']>().notNull(),
    /** Follows from the rows below; kept here so that Home need not read every review of the school. */
    stage: text('stage').$type<ReviewStage>().notNull(),
    touchedAt: text('touched_at').notNull(),
  },
  (table) => [
    index('review_by_stage').on(table.cycleId, table.stage),
    index('review_by_staff').on(table.staffId),
    index('review_by_touch').on(table.touchedAt),
  ],
);

const reviewId = () =>
  text('review_id')
    .$type<ReviewId>()
    .notNull()
    .references(() => review.id, { onDelete: 'cascade' });

export const answer = sqliteTable(
  'answer',
  {
    reviewId: reviewId(),
    question: text('question').notNull(),
    side: text('side').$type<Side>().notNull(),
    /** The id of a row, and which box of it; '' where the question is one box. */
    row: text('row').notNull(),
    cell: text('cell').notNull(),
    text: text('text').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.question, table.side, table.row, table.cell] })],
);

export const objective = sqliteTable(
  'objective',
  {
    id: text('id').$type<ObjectiveId>().primaryKey(),
    reviewId: reviewId(),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    criteria: text('criteria').notNull(),
    monitoring: text('monitoring').notNull(),
    targetDay: text('target_day').$type<Day>(),
    category: text('category'),
    priority: text('priority').notNull(),
    continues: text('continues').$type<ObjectiveId>(),
  },
  (table) => [index('objective_by_review').on(table.reviewId)],
);

export const objectiveProgress = sqliteTable(
  'objective_progress',
  {
    id: text('id').$type<ObjectiveProgressId>().primaryKey(),
    reviewId: reviewId(),
    position: integer('position').notNull(),
    about: text('about').$type<ObjectiveId>(),
    objective: text('objective').notNull(),
    progress: text('progress').notNull(),
    outcome: text('outcome').$type<ObjectiveOutcome>(),
  },
  (table) => [index('progress_by_review').on(table.reviewId)],
);

export const trainingUndertaken = sqliteTable(
  'training_undertaken',
  {
    id: text('id').$type<TrainingUndertakenId>().primaryKey(),
    reviewId: reviewId(),
    position: integer('position').notNull(),
    activity: text('activity').notNull(),
    success: text('success').notNull(),
  },
  (table) => [index('undertaken_by_review').on(table.reviewId)],
);

export const step = sqliteTable(
  'step',
  { reviewId: reviewId(), step: text('step').$type<StepId>().notNull(), on: text('done_on').$type<Day>().notNull() },
  (table) => [primaryKey({ columns: [table.reviewId, table.step] })],
);

export const booking = sqliteTable(
  'booking',
  {
    reviewId: reviewId(),
    phase: text('phase').$type<PhaseId>().notNull(),
    on: text('on_day').$type<Day>().notNull(),
    at: text('at_time').notNull(),
    minutes: integer('minutes').notNull(),
    place: text('place').notNull(),
    invitedOn: text('invited_on').$type<Day>(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.phase] }), index('booking_by_day').on(table.on)],
);

/** A deadline that runs and is not met: worked out anew with every step of its review, so that Home only looks it up. */
export const runningDeadline = sqliteTable(
  'running_deadline',
  {
    reviewId: reviewId(),
    cycleId: text('cycle_id').$type<CycleId>().notNull(),
    /** The deadline's id in the policy. */
    rule: text('rule').notNull(),
    step: text('step').$type<StepId>().notNull(),
    due: text('due').$type<Day>().notNull(),
    sum: text('sum', { mode: 'json' }).$type<DeadlineSum>(),
    shortened: integer('shortened', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reviewId, table.rule] }),
    index('deadline_by_due').on(table.cycleId, table.due),
  ],
);

export const signature = sqliteTable(
  'signature',
  {
    reviewId: reviewId(),
    version: integer('version').notNull(),
    side: text('side').$type<Signature['side']>().notNull(),
    name: text('name').notNull(),
    signedOn: text('signed_on').$type<Day>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.version, table.side] })],
);

export const reviewVersion = sqliteTable(
  'review_version',
  {
    reviewId: reviewId(),
    version: integer('version').notNull(),
    reason: text('reason').notNull(),
    signedOn: text('signed_on').$type<Day>(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.version] })],
);

/** A document of a signed version as it was worded that day: its blocks as JSON, so that no new template rewrites it. */
export const keptDocument = sqliteTable(
  'kept_document',
  {
    reviewId: reviewId(),
    version: integer('version').notNull(),
    documentId: text('document_id').notNull(),
    fileName: text('file_name').notNull(),
    composed: text('composed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reviewId, table.version, table.documentId] })],
);
