import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { Answer } from '#domain/form/content.ts';
import type {
  CycleId,
  ObjectiveId,
  ObjectiveProgressId,
  ReviewId,
  StaffId,
  TrainingNeedId,
  TrainingUndertakenId,
} from '#domain/ids.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import type { StepId } from '#domain/policy/steps.ts';

/** `ended`: its person was left out of the cycle after something was written; it stays as it stands. */
export const reviewState = z.enum(['open', 'signed', 'ended']);
export type ReviewState = z.infer<typeof reviewState>;

/** Somebody beside the appraiser: the place in the policy's panel, and the name that fills it, empty until known. */
export interface PanelMember {
  place: string;
  name: string;
}

/** An appraiser who was replaced in mid-year: until which day, and why. Their name stays with the review. */
export interface EarlierAppraiser {
  appraiserId: StaffId | null;
  appraiserName: string;
  until: Day;
  reason: string;
}

/** One person's review in one cycle. */
export interface Review {
  id: ReviewId;
  cycleId: CycleId;
  staffId: StaffId;
  /** The appraiser's staff record, or null for somebody outside the staff list. */
  appraiserId: StaffId | null;
  /** As it is printed; kept when the appraiser leaves. */
  appraiserName: string;
  /** Who acts with the appraiser, in the places that the policy names. */
  panel: PanelMember[];
  /** Who appraised before, the first one first. */
  earlierAppraisers: EarlierAppraiser[];
  /** The version being written; 1 until a signed review is changed. */
  version: number;
  state: ReviewState;
}

/** How an objective of last year ended; words, not marks. */
export type ObjectiveOutcome = 'met' | 'partly-met' | 'not-met' | 'continued';

/** An objective that a review sets. How it went is told in the next review, as an `ObjectiveProgress`. */
export interface Objective {
  id: ObjectiveId;
  reviewId: ReviewId;
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
  /** The objective of the previous cycle that it continues. */
  continues: ObjectiveId | null;
}

/**
 * How a previous objective went: a row under 'progress on previous objectives'. `about` is the objective of last
 * year's review, or null where last year was on paper and the objective was typed in here.
 */
export interface ObjectiveProgress {
  id: ObjectiveProgressId;
  reviewId: ReviewId;
  position: number;
  about: ObjectiveId | null;
  objective: string;
  progress: string;
  outcome: ObjectiveOutcome | null;
}

export type TrainingNeedState = 'open' | 'booked' | 'met' | 'withdrawn';

/** A training need of one person; it comes from a review or stands alone. Money is in whole pence. */
export interface TrainingNeed {
  id: TrainingNeedId;
  staffId: StaffId;
  cycleId: CycleId;
  reviewId: ReviewId | null;
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

/** Training that was undertaken, as the statement of this review tells it. */
export interface TrainingUndertaken {
  id: TrainingUndertakenId;
  reviewId: ReviewId;
  position: number;
  activity: string;
  success: string;
}

/** A step of the review that was done, and when. */
export interface StepDone {
  step: StepId;
  on: Day;
}

/** A meeting that is booked; each phase has one. */
export interface Booking {
  phase: PhaseId;
  on: Day;
  /** When it begins, '14:30'; empty while no time is known. */
  at: string;
  minutes: number;
  place: string;
  /** When the invitation was given or sent. */
  invitedOn: Day | null;
}

/** 'Signed on paper on … by …'. */
export interface Signature {
  side: 'appraisee' | 'appraiser';
  version: number;
  name: string;
  signedOn: Day;
}

/** A version of a review: why it was begun, and when it was signed. What was signed is kept beside it, as worded. */
export interface ReviewVersion {
  version: number;
  /** Empty for the first. */
  reason: string;
  signedOn: Day | null;
}

/** Everything that one review holds. */
export interface ReviewRecord {
  review: Review;
  answers: Answer[];
  progress: ObjectiveProgress[];
  objectives: Objective[];
  trainingNeeds: TrainingNeed[];
  trainingUndertaken: TrainingUndertaken[];
  steps: StepDone[];
  bookings: Booking[];
  signatures: Signature[];
  versions: ReviewVersion[];
}
