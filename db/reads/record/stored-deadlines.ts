import { eq, isNull } from 'drizzle-orm';
import { appeal } from '#db/schema/record/appeals.ts';
import { booking, runningDeadline } from '#db/schema/record/record-days.ts';
import { record, recordPerson } from '#db/schema/record/records.ts';
import type { ReadableDb } from '#db/types.ts';
import type { StoredDeadline } from '#domain/deadlines/running.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import type { Appeal } from '#domain/record/appeals.ts';
import type { Booking, RecordHead, StepDone } from '#domain/record/record.ts';
import { stepsInCycle } from './bookings.ts';
import { headColumns } from './records.ts';

/** What the deadlines of a record follow from, and those that are stored of it now. */
export interface DeadlinesStored {
  head: RecordHead;
  people: StaffId[];
  steps: StepDone[];
  bookings: Booking[];
  appeals: Appeal[];
  stored: StoredDeadline[];
}

/**
 * Every record of a cycle, or outside all cycles, with what its deadlines follow from: six questions, however many
 * records there are.
 */
export function deadlinesInCycle(db: ReadableDb, id: CycleId | null): DeadlinesStored[] {
  const ofCycle = id === null ? isNull(record.cycleId) : eq(record.cycleId, id);
  const heads = db.select(headColumns).from(record).where(ofCycle).all();
  const bookings = db
    .select({ booking })
    .from(booking)
    .innerJoin(record, eq(record.id, booking.recordId))
    .where(ofCycle)
    .all()
    .map((row) => row.booking);
  const appeals = db
    .select({ appeal })
    .from(appeal)
    .innerJoin(record, eq(record.id, appeal.recordId))
    .where(ofCycle)
    .all()
    .map((row) => row.appeal);
  const deadlines = db
    .select({ runningDeadline })
    .from(runningDeadline)
    .innerJoin(record, eq(record.id, runningDeadline.recordId))
    .where(ofCycle)
    .all()
    .map((row) => row.runningDeadline);
  const teams = db
    .select({ recordPerson })
    .from(recordPerson)
    .innerJoin(record, eq(record.id, recordPerson.recordId))
    .where(ofCycle)
    .all()
    .map((row) => row.recordPerson);
  const stepsOf = Map.groupBy(stepsInCycle(db, id), ({ recordId }) => recordId);
  const bookingsOf = Map.groupBy(bookings, ({ recordId }) => recordId);
  const appealsOf = Map.groupBy(appeals, ({ recordId }) => recordId);
  const teamOf = Map.groupBy(teams, ({ recordId }) => recordId);
  const deadlinesOf = Map.groupBy(deadlines, ({ recordId }) => recordId);
  return heads.map((head) => ({
    head,
    people: head.staffId === null ? (teamOf.get(head.id) ?? []).map(({ staffId }) => staffId) : [head.staffId],
    steps: stepsOf.get(head.id) ?? [],
    bookings: bookingsOf.get(head.id) ?? [],
    appeals: appealsOf.get(head.id) ?? [],
    stored: deadlinesOf.get(head.id) ?? [],
  }));
}
