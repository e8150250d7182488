import { and, eq } from 'drizzle-orm';
import { booking, cancelledMeeting, step } from '#db/schema/record/record-days.ts';
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

/**
 * Stores the booking of a phase's meeting, in place of what stood there; bookings of another phase stay. A time that goes
 * is called off for the calendars that have it.
 */
export function storeBooking(db: WritableDb, recordId: RecordId, row: Booking): void {
  if (row.at === '') callOff(db, recordId, row.phase);
  db.insert(booking)
    .values({ recordId, ...row })
    .onConflictDoUpdate({ target: [booking.recordId, booking.phase], set: row })
    .run();
}

/** Removes the booking of a phase's meeting, and calls it off for the calendars that have it. */
export function removeBooking(db: WritableDb, recordId: RecordId, phase: PhaseId): void {
  callOff(db, recordId, phase);
  db.delete(booking)
    .where(and(eq(booking.recordId, recordId), eq(booking.phase, phase)))
    .run();
}

/** Keeps of a booked meeting what tells a calendar that it is not held; nothing of one without a time, which no calendar has. */
function callOff(db: WritableDb, recordId: RecordId, phase: PhaseId): void {
  const isThis = and(eq(booking.recordId, recordId), eq(booking.phase, phase));
  const booked = db.select().from(booking).where(isThis).get();
  if (!booked || booked.at === '') return;
  const { on, at, minutes } = booked;
  db.insert(cancelledMeeting)
    .values({ recordId, phase, on, at, minutes })
    .onConflictDoUpdate({
      target: [cancelledMeeting.recordId, cancelledMeeting.phase],
      set: { on, at, minutes },
    })
    .run();
}

/** The same for a row of the table of bookings, named by its key columns joined by `/`. */
export function callOffRow(db: WritableDb, id: string): void {
  const [recordId, phase] = id.split('/') as [RecordId, PhaseId]; // the key of a booking
  callOff(db, recordId, phase);
}
