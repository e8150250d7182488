import type { Reads } from '#db/reads.ts';
import { putBack } from '#db/writes/changes.ts';
import { type RowChange, UNDO_DAYS } from '#domain/change.ts';
import { addDays } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import { followsSigning, type StepId, stepId } from '#domain/policy/steps.ts';
import type { Problem } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { writeRecords } from '#electron/office/records/many-records.ts';

/** The list of changes shows no more than these. */
const MOST_SHOWN = 200;

export const changes: HandlersOf<'changes'> = {
  'changes.list': (read, _input, { today }) => {
    const since = addDays(today, -UNDO_DAYS);
    return done({
      changes: read.changes
        .latest(MOST_SHOWN)
        .map((change) => ({ ...change, canUndo: !change.undone && schoolDay(change.at) >= since })),
    });
  },

  'changes.look': (read, { changeId }) => {
    const change = read.changes.byId(changeId);
    if (!change) return refuse({ code: 'not-found', what: 'change' });
    const cannot = read.changes.changedSince(changeId);
    return done({
      cannot: cannot.map((row) => ({ table: row.table, name: nameIn(read, row) })),
      rest: change.rows.length - cannot.length,
    });
  },

  'changes.undo': (tx, { changeId, leaving }, asked) => {
    const change = tx.read.changes.byId(changeId);
    if (!change) return refuse({ code: 'not-found', what: 'change' });
    if (change.undone) return refuse({ code: 'already-undone' });
    if (schoolDay(change.at) < addDays(asked.today, -UNDO_DAYS)) return refuse({ code: 'too-old-to-undo' });
    const { what } = change;
    const left = new Set(tx.read.changes.changedSince(changeId).map(keyOf));
    const rows = change.rows.filter((row) => !left.has(keyOf(row)));
    const problem = stillMentioned(tx.read, rows) ?? recordGone(tx.read, rows);
    if (problem) return refuse(problem);
    const outcome = writeRecords(tx, recordsOf(rows), asked, {
      isWork: what !== 'appraisers-changed',
      mayFollowSigning: (id, steps) =>
        stepsOf(rows, id).every((step) => step !== undefined && followsSigning(step, steps)),
      work: () => putBack(tx.db, changeId, change.rows, leaving),
    });
    return outcome.ok ? done({}) : outcome;
  },
};

const keyOf = ({ table, id }: RowChange): string => `${table}/${id}`;

/** Whom or what a row is about, by name; empty where it has none. */
function nameIn(read: Reads, row: RowChange): string {
  const columns = row.before ?? row.after;
  const recordId = recordOf(row);
  const staffId =
    row.table === 'staff' ? row.id : ((recordId && read.records.head(recordId)?.staffId) ?? columns?.['staffId']);
  const person = typeof staffId === 'string' ? read.staff.byId(staffId as StaffId) : undefined; // a column of that kind
  if (person) return fullName(person);
  const name = columns?.['name'];
  return typeof name === 'string' ? name : '';
}

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

/** A note of what was shared has nothing to hang on where its record is no longer there. */
function recordGone(read: Reads, rows: readonly RowChange[]): Problem | undefined {
  const isGone = rows.some((row) => {
    const id = row.table === 'disclosure' ? recordOf(row) : undefined;
    return id !== undefined && read.records.head(id) === undefined;
  });
  return isGone ? { code: 'not-found', what: 'review' } : undefined;
}

/** The records that putting rows back writes to. A note of what was shared is none: it is kept of closed and signed ones, too. */
function recordsOf(rows: readonly RowChange[]): RecordId[] {
  return [...new Set(rows.flatMap((row) => (row.table === 'disclosure' ? [] : (recordOf(row) ?? []))))];
}

function recordOf({ table, id, before, after }: RowChange): RecordId | undefined {
  const found = table === 'appraiser' ? id : (before ?? after)?.['recordId'];
  return typeof found === 'string' ? (found as RecordId) : undefined; // a column of that kind
}

/** The steps that a change marked in a record; undefined for every other row of it. */
function stepsOf(rows: readonly RowChange[], id: RecordId): (StepId | undefined)[] {
  return rows
    .filter((row) => recordOf(row) === id)
    .map(({ table, before, after }) => {
      const found = stepId.safeParse((before ?? after)?.['step']);
      return table === 'step' && found.success ? found.data : undefined;
    });
}
