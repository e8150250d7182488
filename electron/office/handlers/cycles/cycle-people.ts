import type { Parsed } from '#contract/index.ts';
import { keepMembers } from '#db/writes/cycles.ts';
import { removeRecord, setState } from '#db/writes/record/records.ts';
import { updateReview } from '#db/writes/record/reviews.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { standingOf } from '#domain/cycle/eligibility.ts';
import type { ChangeId, CycleId, ReviewId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Review } from '#domain/review/review.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { shortenedNames } from '#domain/staff/team-name.ts';
import { appraiserProblem, beginReviews } from '#electron/office/cycles/begin-review.ts';
import { inOtherCycles } from '#electron/office/cycles/candidates.ts';
import { joiningRows } from '#electron/office/cycles/joining-rows.ts';
import { openCycles } from '#electron/office/cycles/open-cycles.ts';
import { toJoin } from '#electron/office/cycles/to-join.ts';
import type { Handlers, Occasion, Transaction } from '#electron/office/handling.ts';
import { countingOf } from '#electron/office/records/counting.ts';
import { refreshRecord } from '#electron/office/records/open-record.ts';
import { leaveTeam } from '#electron/office/records/team-reviews.ts';

/** Who joins an open cycle, and who is left out of it later. */
export const cyclePeople: Pick<Handlers, 'cycles.toJoin' | 'cycles.join' | 'cycles.leaveOut'> = {
  'cycles.toJoin': (read, _input, { today }) =>
    done({ people: openCycles(read, today).flatMap((cycle) => toJoin(read, cycle, today)) }),

  'cycles.join': (tx, { cycleId, ...joining }, asked) => {
    const found = openCycle(tx, cycleId);
    if (!found.ok) return found;
    const staff = joining.people.flatMap(({ staffId }) => tx.read.staff.byId(staffId) ?? []);
    if (staff.length < joining.people.length) return refuse({ code: 'not-found', what: 'staff' });
    return join(tx, found.value, staff, joining, asked);
  },

  'cycles.leaveOut': (tx, { cycleId, staffId, reason }, asked) => {
    const found = openCycle(tx, cycleId);
    if (!found.ok) return found;
    const person = tx.read.staff.byId(staffId);
    if (!person) return refuse({ code: 'not-found', what: 'staff' });
    if (reason === '') return refuse({ code: 'reason-needed' });
    const review = tx.read.reviews.rowOfPerson(staffId, cycleId);
    if (review?.state === 'signed') return refuse({ code: 'review-signed' });
    keepMembers(tx.db, [{ cycleId, staffId, leftOut: { by: 'decision', reason }, takenIn: null }]);
    if (!review) return done({});
    leaveTeam(tx, staffId, cycleId);
    if (tx.read.records.isTouched(review.id)) turn(tx, review, found.value, 'ended', asked);
    else removeRecord(tx.db, review.id);
    return done({});
  },
};

function openCycle(tx: Transaction, cycleId: CycleId): Result<Cycle> {
  const cycle = tx.read.cycles.byId(cycleId);
  if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
  return cycle.closedOn === null ? done(cycle) : refuse({ code: 'cycle-closed' });
}

/**
 * Takes people into a cycle, each with a review; whoever has one there already keeps it, and one that ended goes on. Against
 * a rule that leaves somebody out today it is the school's decision, and refused without a reason.
 */
function join(
  tx: Transaction,
  cycle: Cycle,
  staff: readonly Staff[],
  { people, reason }: Pick<Parsed<'cycles.join'>, 'people' | 'reason'>,
  asked: Occasion,
): Result<{ reviewIds: ReviewId[]; changeId: ChangeId | null }> {
  const chosen = new Map(people.map(({ staffId, ...appointment }) => [staffId, appointment]));
  const others = inOtherCycles(tx.read, cycle, cycle.id);
  const twice = staff.find(({ id }) => others.has(id));
  if (twice) return refuse({ code: 'already-in', name: fullName(twice), label: others.get(twice.id)?.label ?? '' });
  const problem = appraiserProblem(tx.read, staff, chosen);
  if (problem) return refuse(problem);
  const counting = countingOf(tx.read, cycle);
  const members = staff.map((person) => {
    const { leftOut } = standingOf(person, counting, asked.today);
    return {
      cycleId: cycle.id,
      staffId: person.id,
      leftOut: null,
      takenIn: leftOut && { against: leftOut.rule, reason },
    };
  });
  if (reason === '' && members.some(({ takenIn }) => takenIn)) return refuse({ code: 'reason-needed' });
  const there = staff.flatMap((person) => tx.read.reviews.rowOfPerson(person.id, cycle.id) ?? []);
  const isThere = new Set(there.map(({ staffId }) => staffId));
  const ended = there.filter(({ state }) => state === 'ended');
  let begun: ReviewId[] = [];
  const of = { cycleId: cycle.id, staffIds: staff.map(({ id }) => id), ended: ended.map(({ id }) => id) };
  const changed = joiningRows(tx.db, of, () => {
    keepMembers(tx.db, members);
    for (const review of ended) {
      updateReview(tx.db, review.id, chosen.get(review.staffId) ?? {});
      turn(tx, review, cycle, 'open', asked);
    }
    const isNew = staff.filter(({ id }) => !isThere.has(id));
    begun = beginReviews(tx, cycle, isNew, chosen, asked);
    return begun;
  });
  const about = shortenedNames(staff.map(fullName));
  const changeId = changed.length === 0 ? null : tx.note({ about, rows: changed });
  return done({ reviewIds: [...there.map(({ id }) => id), ...begun], changeId });
}

/** Ends a review that was begun, or lets it go on; its deadlines follow. */
function turn(tx: Transaction, head: Review, frame: Cycle, state: 'ended' | 'open', { today }: Occasion): void {
  setState(tx.db, head.id, state);
  refreshRecord(tx, { db: tx.db, head, frame }, { today });
}
