import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { MissedCause } from '#domain/form/causes.ts';
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

/** How an objective of last year ended; words, not marks. */
export const objectiveOutcome = z.enum(['met', 'partly-met', 'not-met', 'continued']);
export type ObjectiveOutcome = z.infer<typeof objectiveOutcome>;

/** An objective that a record sets. How it went is written in the next review, as an `ObjectiveProgress`. */
export interface Objective {
  id: ObjectiveId;
  recordId: RecordId;
  position: number;
  text: string;
  /** Success criteria and timescale, as the form asks for them in one box. */
  criteria: string;
  monitoring: string;
  targetDay: Day | null;
  /** The policy's category that it belongs to, where the policy has any. */
  category: string | null;
  /** The improvement-plan priority that it serves, in the school's words. */
  priority: string;
  /** The person's own aspiration that it serves. */
  aspiration: string;
  /** The appraiser determined it, because both could not agree. */
  determined: boolean;
  /** The objective of the previous cycle that it continues. */
  continues: ObjectiveId | null;
  /** When it was begun, and in which version of its record; null where nobody noted it. */
  begunOn: Day | null;
  begunVersion: number | null;
  /** When it was given up during the year, and why; null while it stands. */
  withdrawnOn: Day | null;
  withdrawnWhy: string;
}

/** The parts of an objective whose words count once it is set. */
export const wordedParts = ['text', 'criteria', 'monitoring', 'targetDay'] as const;
export type WordedPart = (typeof wordedParts)[number];
export type Wording = Pick<Objective, WordedPart>;

/** An earlier wording of an objective that was revised during the year, and why it was. */
export interface ObjectiveRevision extends Wording {
  id: ObjectiveRevisionId;
  recordId: RecordId;
  objectiveId: ObjectiveId;
  /** 1 for the wording with which the objective was set. */
  position: number;
  /** The day of the revision, up to which this wording held. */
  on: Day;
  /** The day on which the first word of it was typed. */
  begunOn: Day;
  reason: string;
  /** Only the spelling was put right: kept, but not printed, and without a reason. */
  isSpelling: boolean;
  /** Whoever wrote it said that the next change is another revision. */
  isOver: boolean;
}

/**
 * How a previous objective went: a row under 'progress on previous objectives'. `about` is the objective of last
 * year's review, or null where last year was on paper and the objective was typed in here.
 */
export interface ObjectiveProgress {
  id: ObjectiveProgressId;
  recordId: RecordId;
  position: number;
  about: ObjectiveId | null;
  objective: string;
  progress: string;
  outcome: ObjectiveOutcome | null;
  /** Why it was not met, where that was looked at; '' while nobody said. */
  cause: MissedCause | '';
  causeSaid: string;
}

/** Something that was agreed at the start to go by: a line and, once it was looked at, a day; never the thing itself. */
export interface Evidence {
  id: EvidenceId;
  recordId: RecordId;
  position: number;
  what: string;
  /** One of the kinds that the form names; null where it names none or nobody chose. */
  kind: string | null;
  seenOn: Day | null;
}

export const supportKind = z.enum(['training', 'coaching', 'observing', 'time', 'other']);
export type SupportKind = z.infer<typeof supportKind>;

export const promiseState = z.enum(['open', 'kept', 'not-kept']);
export type PromiseState = z.infer<typeof promiseState>;

/** Support that the school agreed to give. */
export interface SupportPromise {
  id: PromiseId;
  recordId: RecordId;
  position: number;
  what: string;
  kind: SupportKind;
  byWhom: string;
  byDay: Day | null;
  state: PromiseState;
  /** When it was kept, or found that it was not. */
  settledOn: Day | null;
}

/** Training that was undertaken, as the form of this record lists it. */
export interface TrainingUndertaken {
  id: TrainingUndertakenId;
  recordId: RecordId;
  position: number;
  activity: string;
  success: string;
}

export const trainingNeedState = z.enum(['open', 'booked', 'met', 'withdrawn']);
export type TrainingNeedState = z.infer<typeof trainingNeedState>;

/** A training need of one person; it comes from a record or stands alone. Money is in whole pence. */
export interface TrainingNeed {
  id: TrainingNeedId;
  staffId: StaffId;
  cycleId: CycleId;
  recordId: RecordId | null;
  position: number;
  need: string;
  action: string;
  whoActs: string;
  byDay: Day | null;
  theme: string;
  priority: string;
  provider: string;
  costPence: number | null;
  state: TrainingNeedState;
  doneOn: Day | null;
  howWell: string;
  impact: string;
  /** The need of the previous cycle that it carries on. */
  continues: TrainingNeedId | null;
}

/** An action of a support plan: what is to improve, what is done about it by whom and by when, and how far it is. */
export interface PlanAction {
  id: PlanActionId;
  recordId: RecordId;
  position: number;
  area: string;
  action: string;
  whoActs: string;
  byDay: Day | null;
  measures: string;
  progress: string;
  doneOn: Day | null;
}

/** The kinds of row that are added and removed in a form; each stands in a table of its own. */
export const rowKind = z.enum(['objective', 'progress', 'undertaken', 'evidence', 'promise', 'action']);
export type RowKind = z.infer<typeof rowKind>;

/** A row of each kind. */
export interface Rows extends Record<RowKind, { id: string; recordId: RecordId; position: number }> {
  objective: Objective;
  progress: ObjectiveProgress;
  undertaken: TrainingUndertaken;
  evidence: Evidence;
  promise: SupportPromise;
  action: PlanAction;
}
export type RowId = Rows[RowKind]['id'];

/** What a row says, without where it stands. */
export type RowContent<Kind extends RowKind> = Omit<Rows[Kind], 'id' | 'recordId' | 'position'>;
