import type { DocumentReads } from '#db/reads.ts';
import type { CountedBy } from '#db/writes/reviews.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleRules } from '#domain/cycle/cycle-days.ts';
import type { StaffId } from '#domain/ids.ts';

/** A cycle with the school's calendar: what its days are counted by. */
export function countingOf(read: Pick<DocumentReads, 'calendar'>, cycle: Cycle): Cycle & CycleRules {
  return { ...cycle, calendar: read.calendar() };
}

/** What somebody's deadlines in a cycle are counted by. Throws RangeError for somebody who is not on the staff list. */
export function countedBy(read: Pick<DocumentReads, 'calendar' | 'staff'>, cycle: Cycle, staffId: StaffId): CountedBy {
  const person = read.staff.byId(staffId);
  if (person === undefined) throw new RangeError('a review is about somebody on the staff list');
  return { counting: countingOf(read, cycle), person };
}
