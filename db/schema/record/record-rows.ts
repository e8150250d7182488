import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Day } from '#domain/days/dates.ts';
import type { MissedCause } from '#domain/form/causes.ts';
import type { Side } from '#domain/form/sides.ts';
import type {
  CycleId,
  EvidenceId,
  ObjectiveId,
  ObjectiveProgressId,
  ObjectiveRevisionId,
  PlanActionId,
  PromiseId,
  RecordId,
  StaffId,
  TrainingNeedId,
  TrainingUndertakenId,
} from '#domain/ids.ts';
import type { ObjectiveOutcome, PromiseState, SupportKind, TrainingNeedState } from '#domain/record/rows.ts';
import { record, recordId } from './records.ts';

// Both compartments: what is written into the boxes of a record.

export const answer = sqliteTable(
  'answer',
  {
    recordId: recordId(),
    question: text('question').notNull(),
    side: text('side').$type<Side>().notNull(),
    /** The id of a row, and which box of it; '' where the question is one box. */
    row: text('row').notNull(),
    cell: text('cell').notNull(),
    text: text('text').notNull(),
  },
  (table) => [primaryKey({ columns: [table.recordId, table.question, table.side, table.row, table.cell] })],
);

export const objective = sqliteTable(
  'objective',
  {
    id: text('id').$type<ObjectiveId>().primaryKey(),
    recordId: recordId(),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    criteria: text('criteria').notNull(),
    monitoring: text('monitoring').notNull(),
    targetDay: text('target_day').$type<Day>(),
    category: text('category'),
    priority: text('priority').notNull(),
    continues: text('continues').$type<ObjectiveId>(),
    begunOn: text('begun_on').$type<Day>(),
    begunVersion: integer('begun_version'),
    withdrawnOn: text('withdrawn_on').$type<Day>(),
    withdrawnWhy: text('withdrawn_why').notNull().default(''),
    aspiration: text('aspiration').notNull().default(''),
    determined: integer('determined', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [index('objective_by_record').on(table.recordId)],
);

/** An objective as it was worded until a day of the year. It goes with its objective. */
export const objectiveRevision = sqliteTable(
  'objective_revision',
  {
    id: text('id').$type<ObjectiveRevisionId>().primaryKey(),
    recordId: recordId(),
    objectiveId: text('objective_id')
      .$type<ObjectiveId>()
      .notNull()
      .references(() => objective.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    on: text('revised_on').$type<Day>().notNull(),
    begunOn: text('begun_on').$type<Day>().notNull(),
    reason: text('reason').notNull(),
    isSpelling: integer('is_spelling', { mode: 'boolean' }).notNull(),
    isOver: integer('is_over', { mode: 'boolean' }).notNull(),
    text: text('text').notNull(),
    criteria: text('criteria').notNull(),
    monitoring: text('monitoring').notNull(),
    targetDay: text('target_day').$type<Day>(),
  },
  (table) => [index('revision_by_record').on(table.recordId), index('revision_by_objective').on(table.objectiveId)],
);

export const objectiveProgress = sqliteTable(
  'objective_progress',
  {
    id: text('id').$type<ObjectiveProgressId>().primaryKey(),
    recordId: recordId(),
    position: integer('position').notNull(),
    about: text('about').$type<ObjectiveId>(),
    objective: text('objective').notNull(),
    progress: text('progress').notNull(),
    outcome: text('outcome').$type<ObjectiveOutcome>(),
    cause: text('cause').$type<MissedCause | ''>().notNull().default(''),
    causeSaid: text('cause_said').notNull().default(''),
  },
  (table) => [index('progress_by_record').on(table.recordId)],
);

export const trainingUndertaken = sqliteTable(
  'training_undertaken',
  {
    id: text('id').$type<TrainingUndertakenId>().primaryKey(),
    recordId: recordId(),
    position: integer('position').notNull(),
    activity: text('activity').notNull(),
    success: text('success').notNull(),
  },
  (table) => [index('undertaken_by_record').on(table.recordId)],
);

export const evidence = sqliteTable(
  'evidence',
  {
    id: text('id').$type<EvidenceId>().primaryKey(),
    recordId: recordId(),
    position: integer('position').notNull(),
    what: text('what').notNull(),
    kind: text('kind'),
    seenOn: text('seen_on').$type<Day>(),
  },
  (table) => [index('evidence_by_record').on(table.recordId)],
);

export const promise = sqliteTable(
  'promise',
  {
    id: text('id').$type<PromiseId>().primaryKey(),
    recordId: recordId(),
    position: integer('position').notNull(),
    what: text('what').notNull(),
    kind: text('kind').$type<SupportKind>().notNull(),
    byWhom: text('by_whom').notNull(),
    byDay: text('by_day').$type<Day>(),
    state: text('state').$type<PromiseState>().notNull(),
    settledOn: text('settled_on').$type<Day>(),
  },
  (table) => [index('promise_by_record').on(table.recordId)],
);

export const planAction = sqliteTable(
  'plan_action',
  {
    id: text('id').$type<PlanActionId>().primaryKey(),
    recordId: recordId(),
    position: integer('position').notNull(),
    area: text('area').notNull(),
    action: text('action').notNull(),
    whoActs: text('who_acts').notNull(),
    byDay: text('by_day').$type<Day>(),
    measures: text('measures').notNull(),
    progress: text('progress').notNull(),
    doneOn: text('done_on').$type<Day>(),
  },
  (table) => [index('action_by_record').on(table.recordId)],
);

/** Where its person's review is. Cost in whole pence. */
export const trainingNeed = sqliteTable(
  'training_need',
  {
    id: text('id').$type<TrainingNeedId>().primaryKey(),
    staffId: text('staff_id').$type<StaffId>().notNull(),
    cycleId: text('cycle_id').$type<CycleId>().notNull(),
    /** Null for a need that stands alone. */
    recordId: text('record_id')
      .$type<RecordId>()
      .references(() => record.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    need: text('need').notNull(),
    action: text('action').notNull(),
    whoActs: text('who_acts').notNull(),
    byDay: text('by_day').$type<Day>(),
    theme: text('theme').notNull(),
    priority: text('priority').notNull(),
    provider: text('provider').notNull(),
    costPence: integer('cost_pence'),
    state: text('state').$type<TrainingNeedState>().notNull(),
    doneOn: text('done_on').$type<Day>(),
    howWell: text('how_well').notNull(),
    impact: text('impact').notNull(),
    continues: text('continues').$type<TrainingNeedId>(),
  },
  (table) => [
    index('need_by_cycle').on(table.cycleId),
    index('need_by_record').on(table.recordId),
    index('need_by_staff').on(table.staffId),
  ],
);
