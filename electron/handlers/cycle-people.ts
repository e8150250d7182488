import type { WritableDb } from '#db/types.ts';
import { keepMembers } from '#db/writes/cycles.ts';
import type { Appointment } from '#domain/appraisers.ts';
import type { Cycle } from '#domain/cycle.ts';
import type { CycleId, ReviewId, StaffId } from '#domain/ids.ts';
import { isKept } from '#domain/opening.ts';
import { done, type Result, refuse } from '#domain/problems.ts';
import { fullName, type Staff } from '#domain/staff.ts';
import { appraiserProblem, beginReviews } from '#electron/begin-review.ts';
import { inOtherCycles } from '#electron/candidates.ts';
import type { Asked, Handlers, Writing } from '#electron/handling.ts';

type Appointed = Appointment & { staffId: StaffId };

export const cyclePeople: Pick<Handlers, 'cycles.join' | 'cycles.openKept'> = {
  'cycles.join': (tx, { cycleId, people }, asked) => {
    const found = openCycle(tx, cycleId);
    if (!found.ok) return found;
    const staff = staffOf(tx, people);
    if (!staff.ok) return staff;
    const kept = staff.value.filter((person) => isKept(person, tx.read.school()));
    if (kept.length > 0 && !tx.restricted) return refuse({ code: 'kept-by-headteacher' });
    // a transaction writes to one compartment
    if (kept.length > 0 && kept.length < staff.value.length) return refuse({ code: 'input-wrong' });
    const db = kept.length > 0 && tx.restricted ? tx.restricted : tx.general;
    const joined = join(tx, db, found.value, staff.value, people, asked);
    return joined.ok ? done({ reviewIds: joined.value }) : joined;
  },

  'cycles.openKept': (tx, { cycleId, appraisers }, asked) => {
    const found = openCycle(tx, cycleId);
    if (!found.ok) return found;
    const staff = staffOf(tx, appraisers);
    if (!staff.ok) return staff;
    const isTheirs = staff.value.every((person) => isKept(person, tx.read.school()));
    if (!isTheirs || !tx.restricted) return refuse({ code: 'not-found', what: 'staff' });
    const joined = join(tx, tx.restricted, found.value, staff.value, appraisers, asked);
    return joined.ok ? done({}) : joined;
  },
};

function openCycle(tx: Writing, cycleId: CycleId): Result<Cycle> {
  const cycle = tx.read.cycles.byId(cycleId);
  if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
  return cycle.closedOn === null ? done(cycle) : refuse({ code: 'cycle-closed' });
}

function staffOf(tx: Writing, people: readonly Appointed[]): Result<Staff[]> {
  const found = people.flatMap(({ staffId }) => tx.read.staff.byId(staffId) ?? []);
  return found.length === people.length ? done(found) : refuse({ code: 'not-found', what: 'staff' });
}

/** Takes people into a cycle, each with a review; whoever has one there already keeps it. */
function join(
  tx: Writing,
  db: WritableDb,
  cycle: Cycle,
  staff: readonly Staff[],
  people: readonly Appointed[],
  asked: Asked,
): Result<ReviewId[]> {
  const chosen = new Map(people.map(({ staffId, ...appointment }) => [staffId, appointment]));
  const others = inOtherCycles(tx.read, cycle, cycle.id);
  const twice = staff.find(({ id }) => others.has(id));
  if (twice) return refuse({ code: 'already-in', name: fullName(twice), label: others.get(twice.id)?.label ?? '' });
  const problem = appraiserProblem(tx.read, staff, chosen);
  if (problem) return refuse(problem);
  const there = new Map(tx.read.reviews.rowsInCycle(cycle.id).map((row) => [row.staffId, row.id]));
  const isNew = staff.filter(({ id }) => !there.has(id));
  keepMembers(
    db,
    isNew.map(({ id }) => ({ cycleId: cycle.id, staffId: id, leftOut: null })),
  );
  const begun = beginReviews(tx, db, cycle, isNew, chosen, asked);
  return done([...staff.flatMap(({ id }) => there.get(id) ?? []), ...begun]);
}
