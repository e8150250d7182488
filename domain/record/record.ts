import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { Answer } from '#domain/form/content.ts';
import type { CycleId, RecordId, StaffId } from '#domain/ids.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import type { StepId } from '#domain/policy/steps.ts';
import type { Appeal } from './appeals.ts';
import type { PayDecision } from './pay.ts';
import type { RecordKind } from './record-kind.ts';
import type {
  Evidence,
  Objective,
  ObjectiveProgress,
  ObjectiveRevision,
  PlanAction,
  SupportPromise,
  TrainingNeed,
  TrainingUndertaken,
} from './rows.ts';
import type { Signature } from './signer.ts';

/** `ended`: its person was left out of the cycle after something was written; it stays as it stands. */
export const recordState = z.enum(['open', 'signed', 'ended']);
export type RecordState = z.infer<typeof recordState>;

/** What every record has, of whichever kind. */
export interface RecordHead {
  id: RecordId;
  kind: RecordKind;
  /** Whom it is about; null for a record about several people. */
  staffId: StaffId | null;
  /** The cycle that it belongs to, with the policy of that cycle; null for one that stands outside all cycles. */
  cycleId: CycleId | null;
  begunOn: Day;
  /** The version being written; 1 until a signed record is changed. */
  version: number;
  state: RecordState;
}

/** A step that was done, and when. */
export interface StepDone {
  step: StepId;
  on: Day;
  /** Why the day lies before one that it should follow; empty where it does not. */
  reason: string;
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

/** A version of a record: why it was begun, and when it was signed. */
export interface RecordVersion {
  version: number;
  /** Empty for the first. */
  reason: string;
  signedOn: Day | null;
}

/** Everything that hangs on one record. */
export interface RecordContents {
  answers: Answer[];
  progress: ObjectiveProgress[];
  objectives: Objective[];
  /** The earlier wordings of those that were revised during the year. */
  revisions: ObjectiveRevision[];
  trainingNeeds: TrainingNeed[];
  trainingUndertaken: TrainingUndertaken[];
  evidence: Evidence[];
  promises: SupportPromise[];
  actions: PlanAction[];
  steps: StepDone[];
  bookings: Booking[];
  /** What somebody appealed against, the first one first. */
  appeals: Appeal[];
  /** What was decided about pay; null where nothing was, and under a policy that is not about pay. */
  pay: PayDecision | null;
  signatures: Signature[];
  versions: RecordVersion[];
}

/** A record of any kind with everything that hangs on it. */
export interface WholeRecord extends RecordContents {
  head: RecordHead;
  /** Whom it is about: one person, or the members of a team. */
  people: StaffId[];
}
