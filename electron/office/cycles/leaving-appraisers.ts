import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import { appraiserLeaves } from '#domain/review/appraiser-leaves.ts';
import type { Review } from '#domain/review/review.ts';
import { fullName } from '#domain/staff/staff.ts';

/** Tells of each review of a cycle on which day its appraiser leaves, where that is before the review is due. */
export function leavingIn(read: Reads, { id, ends, closedOn }: Cycle, today: Day) {
  const lastDue = new Map<RecordId, Day>();
  // the earliest stands first, so that the last stays
  for (const { recordId, due } of read.reviews.running(id)) lastDue.set(recordId, due);
  return ({ id: reviewId, state, appraiserId }: Pick<Review, 'id' | 'state' | 'appraiserId'>): Day | null => {
    if (closedOn !== null || appraiserId === null) return null;
    const due = lastDue.get(reviewId) ?? ends;
    return appraiserLeaves({ state }, read.staff.byId(appraiserId), { due, today });
  };
}

/** Those who appraise in the open cycles and leave before the reviews are due, with how many reviews wait for another. */
export function leavingAppraisers(read: Reads, cycles: readonly Cycle[], today: Day) {
  const leaving = cycles.flatMap((cycle) => {
    const leaves = leavingIn(read, cycle, today);
    return read.reviews.rowsInCycle(cycle.id).flatMap((row) => {
      const lastDay = leaves(row);
      return lastDay === null ? [] : [{ row, lastDay }];
    });
  });
  const byAppraiser = Map.groupBy(leaving, ({ row }) => row.appraiserId);
  return [...byAppraiser.values()].flatMap((theirs) => {
    const [first] = theirs;
    const person = first && appraiserOf(read, first.row);
    return person
      ? [{ staffId: person.id, name: fullName(person), lastDay: first.lastDay, reviews: theirs.length }]
      : [];
  });
}

function appraiserOf(read: Reads, { appraiserId }: Pick<Review, 'appraiserId'>) {
  return appraiserId === null ? undefined : read.staff.byId(appraiserId);
}
