import { isNotNull } from 'drizzle-orm';
import { cyclesBefore } from '#db/reads/cycles/cycles.ts';
import { staff } from '#db/schema/staff.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { StaffId } from '#domain/ids.ts';
import type { ReviewRecord } from '#domain/review/review.ts';
import { recordsOfPeople } from './reviews.ts';

/**
 * The newest review of each of some people in a cycle that began before another, looked for in some compartments: whichever
 * period it was of, because people change groups, but of the same for whoever has two posts.
 */
export function lastReviews(
  general: ReadableDb,
  among: readonly ReadableDb[],
  staffIds: readonly StaffId[],
  { starts, periodId }: Pick<Cycle, 'starts' | 'periodId'>,
): Map<StaffId, ReviewRecord> {
  const found = new Map<StaffId, ReviewRecord>();
  const twoPosts = havingTwoPosts(general);
  for (const before of cyclesBefore(general, starts)) {
    const left = staffIds.filter((id) => !found.has(id));
    if (left.length === 0) break;
    const missing = left.filter((id) => before.periodId === periodId || !twoPosts.has(id));
    for (const record of among.flatMap((db) => recordsOfPeople(db, missing, before.id)))
      found.set(record.review.staffId, record);
  }
  return found;
}

function havingTwoPosts(general: ReadableDb): ReadonlySet<StaffId> {
  const found = general.select({ id: staff.id }).from(staff).where(isNotNull(staff.otherGroup)).all();
  return new Set(found.map(({ id }) => id));
}
