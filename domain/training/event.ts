import type { Day } from '#domain/days/dates.ts';
import type { StaffId, TrainingEventId } from '#domain/ids.ts';

/** Somebody who was at a training, with the certificate that they have of it. */
export interface Attendance {
  staffId: StaffId;
  /** The last day for which their certificate stands; null where the list says how long it does. */
  expiresOn: Day | null;
  /** Its number, or where it is kept. */
  certificate: string;
}

/** A training that was held: once for all who were there. Its cost in whole pence. */
export interface TrainingEvent {
  id: TrainingEventId;
  what: string;
  /** Which line of the list of training that must be had it is; null for any other. */
  mustHaveId: string | null;
  heldOn: Day;
  provider: string;
  costPence: number | null;
  people: Attendance[];
}
