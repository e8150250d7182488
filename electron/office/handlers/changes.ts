import type { ChangeRow } from '#db/reads/changes.ts';
import type { Reads } from '#db/reads.ts';
import { putBack } from '#db/writes/changes.ts';
import { listedOnly, type RowChange, UNDO_DAYS } from '#domain/change.ts';
import { addDays } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import type { ChangeId, RecordId } from '#domain/ids.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf, Occasion, Transaction } from '#electron/office/handling.ts';
import { writeRecords } from '#electron/office/records/many-records.ts';
import { recordIn, refreshRecord } from '#electron/office/records/open-record.ts';
import { obstaclesOf } from '#electron/office/undo/obstacles.ts';
import { recordOf, staysOnClosed } from '#electron/office/undo/of-records.ts';
import { nameIn, personOf, piecesOf, titleOf } from '#electron/office/undo/pieces.ts';
import { redoing } from '#electron/office/undo/redoing.ts';

/** The list of changes shows no more than these. */
const MOST_SHOWN = 400;

export const changes: HandlersOf<'changes'> = {
  'changes.list': (read, { of }, asked) =>
    done({
      changes: read.changes
        .latest(MOST_SHOWN)
        .filter(({ rows }) => of === '' || rows.some((row) => isOf(read, row, of)))
        .map((change) => {
          const why = change.undone ? null : whyNotUndone(read, change, asked);
          const canRedo = change.undone && !isOld(change, asked) && redoing(read, change, asked).ok;
          const [row, ...others] = change.rows;
          const title = row && others.length === 0 ? titleOf(read, row) : null;
          return { ...change, title, why, canUndo: !change.undone && why === null, canRedo };
        }),
    }),

  'changes.look': (read, { changeId }, asked) => {
    const change = read.changes.byId(changeId);
    if (!change) return refuse({ code: 'not-found', what: 'change' });
    const obstacles = obstaclesOf(read, change, asked);
    return done({
      cannot: obstacles.map(({ row, problem }) => ({ table: row.table, name: nameIn(read, row), problem })),
      rest: change.rows.length - obstacles.length,
      pieces: piecesOf(read, change.rows),
    });
  },

  'changes.undo': (tx, { changeId, leaving }, asked) => {
    const change = tx.read.changes.byId(changeId);
    if (!change) return refuse({ code: 'not-found', what: 'change' });
    if (change.undone) return refuse({ code: 'already-undone' });
    if (isOld(change, asked)) return refuse({ code: 'too-old-to-undo' });
    if (isListedOnly(change)) return refuse({ code: 'undo-elsewhere', what: change.what });
    const obstacles = obstaclesOf(tx.read, change, asked);
    const staying = new Set(obstacles.map(({ row }) => row));
    const rows = change.rows.filter((row) => !staying.has(row));
    const [first] = obstacles;
    if (first && (obstacles.length > leaving || rows.length === 0)) return refuse(first.problem);
    return write(tx, change, asked, rows, () => putBack(tx.db, changeId, rows));
  },

  'changes.redo': (tx, { changeId }, asked) => {
    const change = tx.read.changes.byId(changeId);
    if (!change) return refuse({ code: 'not-found', what: 'change' });
    if (!change.undone) return refuse({ code: 'not-undone' });
    if (isOld(change, asked)) return refuse({ code: 'too-old-to-undo' });
    const again = redoing(tx.read, change, asked);
    if (!again.ok) return again;
    return write(tx, change, asked, again.value, () => putBack(tx.db, changeId, again.value, false));
  },
};

function isOld({ at }: Pick<ChangeRow, 'at'>, { today }: Occasion): boolean {
  return schoolDay(at) < addDays(today, -UNDO_DAYS);
}

/** Whether a change stands in the list for whoever looks for it, and keeps nothing that could be put back. */
function isListedOnly({ what, rows }: Pick<ChangeRow, 'what' | 'rows'>): boolean {
  return listedOnly.has(what) || rows.length === 0;
}

/** Why nothing of a change can be put back; null where something can. */
function whyNotUndone(read: Reads, change: ChangeRow, asked: Occasion): Problem | null {
  if (isListedOnly(change)) return { code: 'undo-elsewhere', what: change.what };
  if (isOld(change, asked)) return { code: 'too-old-to-undo' };
  const obstacles = obstaclesOf(read, change, asked);
  return obstacles.length < change.rows.length ? null : (obstacles[0]?.problem ?? null);
}

/** Whether a row is of a person or of a record, by id. */
function isOf(read: Reads, row: RowChange, id: string): boolean {
  return recordOf(row) === id || personOf(read, row) === id || row.id.split('/').includes(id);
}

/** Writes rows of a change and works out what follows on their records. */
function write(
  tx: Transaction,
  { what }: Pick<ChangeRow, 'what'> & { id: ChangeId },
  asked: Occasion,
  rows: readonly RowChange[],
  work: () => Result<null>,
): Result<Record<string, never>> {
  const isWork = what !== 'appraisers-changed' && what !== 'members-joined';
  const outcome = writeRecords(tx, recordsOf(rows), asked, { isWork, work });
  if (!outcome.ok) return outcome;
  // an appeal moves what is due on its record, whether that is closed or not
  for (const row of rows.filter(({ table }) => table === 'appeal')) {
    const open = recordIn(tx, recordOf(row));
    if (open.ok) refreshRecord(tx, open.value, { today: asked.today });
  }
  return done({});
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
