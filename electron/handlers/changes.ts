import type { Reads } from '#db/reads.ts';
import { putBack } from '#db/writes/changes.ts';
import { type RowChange, UNDO_DAYS } from '#domain/change.ts';
import { addDays, day } from '#domain/dates.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import { done, type Problem, refuse } from '#domain/problems.ts';
import { fullName } from '#domain/staff.ts';
import type { HandlersOf } from '#electron/handling.ts';
import { writeReview } from '#electron/open-review.ts';
import { runPeopleAnew } from '#electron/run-anew.ts';

/** The list of changes shows no more than these. */
const MOST_SHOWN = 200;

export const changes: HandlersOf<'changes'> = {
  'changes.list': (read, _input, { today }) => {
    const since = addDays(today, -UNDO_DAYS);
    return done({
      changes: read.changes
        .latest(MOST_SHOWN)
        .map((change) => ({ ...change, canUndo: !change.undone && change.at.slice(0, 10) >= since })),
    });
  },

  'changes.undo': (tx, { changeId }, asked) => {
    const change = tx.read.changes.byId(changeId);
    const db = tx.read.changes.home(changeId);
    if (!change || !db) return refuse({ code: 'not-found', what: 'change' });
    if (change.undone) return refuse({ code: 'already-undone' });
    if (day(change.at.slice(0, 10)) < addDays(asked.today, -UNDO_DAYS)) return refuse({ code: 'too-old-to-undo' });
    const problem = stillMentioned(tx.read, change.rows);
    if (problem) return refuse(problem);
    const put = () => putBack(db, changeId, change.rows);
    const reviewId = reviewOf(change.rows);
    const outcome = reviewId === undefined ? put() : writeReview(tx, reviewId, asked, put);
    if (!outcome.ok) return outcome;
    runPeopleAnew(tx, staffIn(change.rows), asked.today);
    return done({});
  },
};

/** The first of the people whom undoing would take away and whom another record names by now: that one would lose them. */
function stillMentioned(read: Reads, rows: readonly RowChange[]): Problem | undefined {
  const taken = new Set(rows.flatMap(({ table, id, before }) => (table === 'staff' && before === null ? [id] : [])));
  if (taken.size === 0) return undefined;
  const { headteacherId, businessManagerId } = read.school();
  const staff = read.staff.all();
  const mentioned = new Set<string | null>([
    headteacherId,
    businessManagerId,
    ...staff.filter(({ id }) => !taken.has(id)).map(({ lineManagerId }) => lineManagerId),
    ...read.cycles
      .all()
      .flatMap(({ id }) => [
        ...read.cycles.members(id).map(({ staffId }) => staffId),
        ...read.reviews.rowsInCycle(id).map(({ appraiserId }) => appraiserId),
        ...read.trainingNeeds.inCycle(id).map(({ staffId }) => staffId),
      ]),
  ]);
  const found = staff.find(({ id }) => taken.has(id) && mentioned.has(id));
  return found && { code: 'still-mentioned', name: fullName(found) };
}

/** Whose staff records a change touched. */
function staffIn(rows: readonly RowChange[]): StaffId[] {
  return rows.flatMap(({ table, id }) => (table === 'staff' ? [id as StaffId] : [])); // the table's own key
}

/** The review that a removed row belongs to; one change never removes rows of two. */
function reviewOf(rows: readonly RowChange[]): ReviewId | undefined {
  const found = rows.map(({ before }) => before?.['reviewId']).find((id) => typeof id === 'string');
  return found as ReviewId | undefined; // a column of that kind
}
