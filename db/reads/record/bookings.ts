import { asc, eq, isNull } from 'drizzle-orm';
import { booking, cancelledMeeting, step } from '#db/schema/record/record-days.ts';
import { record } from '#db/schema/record/records.ts';
import { review } from '#db/schema/record/reviews.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleId, RecordId } from '#domain/ids.ts';
import type { Booking, StepDone } from '#domain/record/record.ts';
import type { Review } from '#domain/review/review.ts';
import { isItsRecord, reviewColumns } from './reviews.ts';

/** A booked meeting, with whose it is and who appraises. */
export interface BookedMeeting extends Booking, Pick<Review, 'staffId' | 'appraiserId' | 'appraiserName' | 'panel'> {
  recordId: RecordId;
}

const { staffId, appraiserId, appraiserName, panel } = reviewColumns;

/** The booked meetings of a cycle's reviews, the earliest first. */
export function bookingsInCycle(db: ReadableDb, cycleId: CycleId): BookedMeeting[] {
  return db
    .select({ booking, staffId, appraiserId, appraiserName, panel })
    .from(booking)
    .innerJoin(review, eq(review.id, booking.recordId))
    .innerJoin(record, isItsRecord)
    .where(eq(record.cycleId, cycleId))
    .orderBy(asc(booking.on), asc(booking.at))
    .all()
    .map(({ booking: row, ...whose }) => ({ ...row, ...whose }));
}

/** A meeting that was called off after it had a time. One of its phase may be booked again. */
type CancelledMeeting = Pick<Booking, 'phase' | 'on' | 'at' | 'minutes'> & { recordId: RecordId };

/** The meetings of one record that were called off. */
export function cancelledMeetings(db: ReadableDb, recordId: RecordId): CancelledMeeting[] {
  return db.select().from(cancelledMeeting).where(eq(cancelledMeeting.recordId, recordId)).all();
}

/** The meetings of a cycle's records that were called off. */
export function cancelledInCycle(db: ReadableDb, cycleId: CycleId): CancelledMeeting[] {
  return db
    .select({ cancelledMeeting })
    .from(cancelledMeeting)
    .innerJoin(record, eq(record.id, cancelledMeeting.recordId))
    .where(eq(record.cycleId, cycleId))
    .all()
    .map((row) => row.cancelledMeeting);
}

/** The steps that are done in a cycle's records, or in those outside all cycles. */
export function stepsInCycle(db: ReadableDb, cycleId: CycleId | null): (StepDone & { recordId: RecordId })[] {
  return db
    .select({ recordId: step.recordId, step: step.step, on: step.on, reason: step.reason })
    .from(step)
    .innerJoin(record, eq(record.id, step.recordId))
    .where(cycleId === null ? isNull(record.cycleId) : eq(record.cycleId, cycleId))
    .all();
}
