import type { Reads } from '#db/reads.ts';
import { putBack } from '#db/writes/changes.ts';
import { type RowChange, UNDO_DAYS } from '#domain/change.ts';
import { addDays } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { writeRecords } from '#electron/office/records/many-records.ts';
import { recordIn, refreshRecord } from '#electron/office/records/open-record.ts';
import { obstaclesOf } from '#electron/office/undo/obstacles.ts';
import { recordOf, staysOnClosed } from '#electron/office/undo/of-records.ts';

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

  'changes.look': (read, { changeId }, asked) => {
    const change = read.changes.byId(changeId);
    if (!change) return refuse({ code: 'not-found', what: 'change' });
    const obstacles = obstaclesOf(read, change, asked);
    return done({
      cannot: obstacles.map(({ row, problem }) => ({ table: row.table, name: nameIn(read, row), problem })),
      rest: change.rows.length - obstacles.length,
    });
  },

  'changes.undo': (tx, { changeId, leaving }, asked) => {
    const change = tx.read.changes.byId(changeId);
    if (!change) return refuse({ code: 'not-found', what: 'change' });
    if (change.undone) return refuse({ code: 'already-undone' });
    if (schoolDay(change.at) < addDays(asked.today, -UNDO_DAYS)) return refuse({ code: 'too-old-to-undo' });
    const obstacles = obstaclesOf(tx.read, change, asked);
    const staying = new Set(obstacles.map(({ row }) => row));
    const rows = change.rows.filter((row) => !staying.has(row));
    const [first] = obstacles;
    if (first && (obstacles.length > leaving || rows.length === 0)) return refuse(first.problem);
    const outcome = writeRecords(tx, recordsOf(rows), asked, {
      isWork: change.what !== 'appraisers-changed' && change.what !== 'members-joined',
      work: () => putBack(tx.db, changeId, rows),
    });
    if (!outcome.ok) return outcome;
    // an appeal moves what is due on its record, whether that is closed or not
    for (const row of rows.filter(({ table }) => table === 'appeal')) {
      const open = recordIn(tx, recordOf(row));
      if (open.ok) refreshRecord(tx, open.value, { today: asked.today });
    }
    return done({});
  },
};

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

/**
 * The records that putting rows back writes to. A note of what was shared is none, nor an appeal: they are kept of closed and
 * signed ones, too; nor is a review that was begun and goes again.
 */
function recordsOf(rows: readonly RowChange[]): RecordId[] {
  const goes = new Set(rows.flatMap(({ table, id }) => (table === 'begun' ? [id] : [])));
  const written = rows.filter((row) => !staysOnClosed.has(row.table)).flatMap((row) => recordOf(row) ?? []);
  return [...new Set(written)].filter((id) => !goes.has(id));
}
