import { and, eq } from 'drizzle-orm';
import { booking, step } from '#db/schema/record/record-days.ts';
import type { WritableDb } from '#db/types.ts';
import type { RecordId } from '#domain/ids.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import type { StepId } from '#domain/policy/steps.ts';
import type { Booking, StepDone } from '#domain/record/record.ts';

/** Stores the day on which a step was done, in place of the one that stood there. */
export function storeStep(db: WritableDb, recordId: RecordId, done: StepDone): void {
  const { on, reason } = done;
  db.insert(step)
    .values({ recordId, step: done.step, on, reason })
    .onConflictDoUpdate({ target: [step.recordId, step.step], set: { on, reason } })
    .run();
}

/** Removes the day on which a step was done. */
export function removeStep(db: WritableDb, recordId: RecordId, id: StepId): void {
  db.delete(step)
    .where(and(eq(step.recordId, recordId), eq(step.step, id)))
    .run();
}

/** Stores the booking of a phase's meeting, in place of what stood there; bookings of another phase stay. */
export function storeBooking(db: WritableDb, recordId: RecordId, row: Booking): void {
  db.insert(booking)
    .values({ recordId, ...row })
    .onConflictDoUpdate({ target: [booking.recordId, booking.phase], set: row })
    .run();
}

/** Removes the booking of a phase's meeting. */
export function removeBooking(db: WritableDb, recordId: RecordId, phase: PhaseId): void {
  db.delete(booking)
    .where(and(eq(booking.recordId, recordId), eq(booking.phase, phase)))
    .run();
}
