import { cyclesBefore } from '#db/reads/cycles.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { recordsOfPeople } from './reviews.ts';

/** The newest review of each of some people in a cycle that began before a day, looked for in some compartments. */
export function lastReviews(
  general: ReadableDb,
  among: readonly ReadableDb[],
  staffIds: readonly StaffId[],
  day: Day,
): Map<StaffId, ReviewRecord> {
  const found = new Map<StaffId, ReviewRecord>();
  for (const cycleId of cyclesBefore(general, day)) {
    const missing = staffIds.filter((id) => !found.has(id));
    if (missing.length === 0) break;
    for (const record of among.flatMap((db) => recordsOfPeople(db, missing, cycleId)))
      found.set(record.review.staffId, record);
  }
  return found;
}
