import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import { appraiserLeaves } from '#domain/review/appraiser-leaves.ts';
import type { Review } from '#domain/review/review.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';

type Appraised = Pick<Review, 'id' | 'state' | 'appraiserId'>;

/** Tells of each review of a cycle on which day its appraiser leaves, where that is before the review is due. */
export function leavingIn(read: Reads, cycle: Cycle, today: Day) {
  const lastDue = new Map<RecordId, Day>();
  // the earliest stands first, so that the last stays
  for (const { recordId, due } of read.reviews.running(cycle.id)) lastDue.set(recordId, due);
  return leavesBefore(cycle, lastDue, leaversOf(read), today);
}

/** Those who appraise in the open cycles and leave before the reviews are due, with how many reviews wait for another. */
export function leavingAppraisers(read: Reads, cycles: readonly Cycle[], today: Day) {
  const leavers = leaversOf(read);
  // of thousands of reviews few are appraised by somebody who leaves: no other is read
  const leaving = cycles.flatMap((cycle) => {
    const rows = read.reviews.appraisedBy(cycle.id, [...leavers.keys()]);
    const lastDue = new Map<RecordId, Day>(rows.flatMap(({ id, lastDue: due }) => (due === null ? [] : [[id, due]])));
    const leaves = leavesBefore(cycle, lastDue, leavers, today);
    return rows.flatMap((row) => {
      const lastDay = leaves(row);
      const person = leaverOf(leavers, row);
      return lastDay === null || !person ? [] : [{ person, lastDay }];
    });
  });
  const byAppraiser = Map.groupBy(leaving, ({ person }) => person.id);
  return [...byAppraiser].flatMap(([staffId, theirs]) => {
    const [first] = theirs;
    return first ? [{ staffId, name: fullName(first.person), lastDay: first.lastDay, reviews: theirs.length }] : [];
  });
}

type Leavers = ReadonlyMap<StaffId, Staff>;

function leaversOf(read: Reads): Leavers {
  return new Map(read.staff.withLastDay().map((person) => [person.id, person]));
}

function leaverOf(leavers: Leavers, { appraiserId }: Pick<Review, 'appraiserId'>): Staff | undefined {
  return appraiserId === null ? undefined : leavers.get(appraiserId);
}

function leavesBefore(
  { ends, closedOn }: Cycle,
  lastDue: ReadonlyMap<RecordId, Day>,
  leavers: Leavers,
  today: Day,
): (review: Appraised) => Day | null {
  return (review) => {
    const leaver = leaverOf(leavers, review);
    if (closedOn !== null || !leaver) return null;
    return appraiserLeaves(review, leaver, { due: lastDue.get(review.id) ?? ends, today });
  };
}
