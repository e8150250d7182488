import type { ChangeRow } from '#db/reads/undo/changes.ts';
import type { Reads } from '#db/reads.ts';
import { putBack } from '#db/writes/undo/changes.ts';
import {
  type ChangeKind,
  neverUndone,
  type RowChange,
  UNDO_DAYS,
  undoneByHeadteacher,
  undoneByHeadteacherOnceThere,
} from '#domain/change.ts';
import { addDays } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';
import { MARGIN } from '#domain/form/margin.ts';
import type { CycleId, RecordId } from '#domain/ids.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { settleClosing } from '#electron/office/cycles/closing.ts';
import type { HandlersOf, Occasion, Transaction } from '#electron/office/handling.ts';
import { writeRecords } from '#electron/office/records/many-records.ts';
import { recordIn, refreshRecord } from '#electron/office/records/open-record.ts';
import { obstaclesOf } from '#electron/office/undo/obstacles.ts';
import { recordOf, staysOnClosed } from '#electron/office/undo/of-records.ts';
import { nameIn, personOf, piecesOf, titleOf } from '#electron/office/undo/pieces.ts';
import { redoing } from '#electron/office/undo/redoing.ts';
import { stayingApart } from '#electron/office/undo/staying-apart.ts';

/** The list of changes shows no more than these. */
const MOST_SHOWN = 400;

export const changes: HandlersOf<'changes'> = {
  'changes.list': (read, { of }, asked) =>
    done({
      changes: read.changes
        .latest(MOST_SHOWN)
        .filter((change) => isTold(change, asked))
        .filter(({ rows }) => of === '' || rows.some((row) => isOf(read, row, of)))
        .map((change) => {
          const why = change.undone ? null : whyNotUndone(read, change, asked);
          const own = change.rows.filter((row) => !row.along);
          const canRedo = change.undone && !whyNotNow(read, change, asked) && redoing(read, change, asked).ok;
          const [row, ...others] = own;
          const title = row && others.length === 0 ? titleOf(read, row) : null;
          return { ...change, title, why, canUndo: !change.undone && why === null, canRedo };
        }),
    }),

  'changes.look': (read, { changeId }, asked) => {
    const change = read.changes.byId(changeId);
    if (!change || !isTold(change, asked)) return refuse({ code: 'not-found', what: 'change' });
    const obstacles = obstaclesOf(read, change, asked);
    return done({
      cannot: obstacles.map(({ row, problem }) => ({ table: row.table, name: nameIn(read, row), problem })),
      rest: change.rows.length - obstacles.length,
      pieces: piecesOf(
        read,
        read.changes.whole(
          changeId,
          change.rows.filter((row) => !row.along && (change.what === 'margin-written' || !isMargin(row))),
        ),
      ),
      staying: stayingApart(read, change.rows),
    });
  },

  'changes.undo': (tx, { changeId, leaving }, asked) => {
    const change = tx.read.changes.byId(changeId);
    if (!change || !isTold(change, asked)) return refuse({ code: 'not-found', what: 'change' });
    if (change.undone) return refuse({ code: 'already-undone' });
    const never = whyNotNow(tx.read, change, asked);
    if (never) return refuse(never);
    const obstacles = obstaclesOf(tx.read, change, asked);
    const staying = new Set(obstacles.map(({ row }) => row));
    const rows = change.rows.filter((row) => !staying.has(row));
    const [first] = obstacles;
    if (first && (obstacles.length > leaving || rows.length === 0)) return refuse(first.problem);
    return write(tx, change, asked, rows, () => putBack(tx.db, change, rows, { undone: true, seen: tx.seen }));
  },

  'changes.redo': (tx, { changeId }, asked) => {
    const change = tx.read.changes.byId(changeId);
    if (!change || !isTold(change, asked)) return refuse({ code: 'not-found', what: 'change' });
    if (!change.undone) return refuse({ code: 'not-undone' });
    const never = whyNotNow(tx.read, change, asked);
    if (never) return refuse(never);
    const again = redoing(tx.read, change, asked);
    if (!again.ok) return again;
    return write(tx, change, asked, again.value, () =>
      putBack(tx.db, change, again.value, { undone: false, seen: tx.seen }),
    );
  },
};

function isOld({ at }: Pick<ChangeRow, 'at'>, { today }: Occasion): boolean {
  return schoolDay(at) < addDays(today, -UNDO_DAYS);
}

/** What somebody notes in a margin is for themselves. */
function isTold({ what, by }: Pick<ChangeRow, 'what' | 'by'>, asked: Occasion): boolean {
  return what !== 'margin-written' || by === asked.by;
}

/** Why a change cannot be put back or done again at all, whatever stands there now. */
function whyNotNow(read: Reads, change: ChangeRow, asked: Occasion): Problem | undefined {
  const { what, rows, at } = change;
  if (neverUndone.has(what)) return { code: 'gone-for-good' };
  if (rows.length === 0) return { code: 'no-copy-kept' };
  if (isOld(change, asked)) return { code: 'too-old-to-undo' };
  // what only the headteacher does, only they undo
  if (undoneByHeadteacher.has(what) && asked.by !== 'headteacher') return { code: 'headteacher-only' };
  if (!asked.isBesideHeadteacher()) return undefined;
  // in what they opened since may stand more than the office can see
  const isTheirs =
    undoneByHeadteacherOnceThere.has(what) || (what === 'cycle-opened' && read.changes.headteacherSince(at));
  return isTheirs ? { code: 'headteacher-only' } : undefined;
}

/** Why nothing of a change can be put back; null where something can. */
function whyNotUndone(read: Reads, change: ChangeRow, asked: Occasion): Problem | null {
  const never = whyNotNow(read, change, asked);
  if (never) return never;
  const obstacles = obstaclesOf(read, change, asked);
  return obstacles.length < change.rows.length ? null : (obstacles[0]?.problem ?? null);
}

/** What says nothing of whether somebody has worked on a record: who appraises, who is in a cycle or a team, what is signed. */
const isNoWork: ReadonlySet<ChangeKind> = new Set([
  'appraisers-changed',
  'panel-changed',
  'members-joined',
  'member-left-out',
  'team-begun',
  'team-changed',
  'team-removed',
  'record-signed',
  'record-reopened',
]);

/** A note in the margin goes when its record is signed, and comes back with an undo: nobody else is shown it. */
function isMargin({ table, before, after }: RowChange): boolean {
  return table === 'answer' && (before ?? after)?.['question'] === MARGIN;
}

/** Whether a row is of a person or of a record, by id. */
function isOf(read: Reads, row: RowChange, id: string): boolean {
  return recordOf(row) === id || personOf(read, row) === id || row.id.split('/').includes(id);
}

/** Writes rows of a change and works out what follows on their records and cycles. */
function write(
  tx: Transaction,
  { what }: Pick<ChangeRow, 'what'>,
  asked: Occasion,
  rows: readonly RowChange[],
  work: () => Result<null>,
): Result<Record<string, never>> {
  const isWork = !isNoWork.has(what);
  const outcome = writeRecords(tx, recordsOf(rows), asked, { isWork, work });
  if (!outcome.ok) return outcome;
  // an appeal moves what is due on its record, whether that is closed or not; a record that came back counts anew
  const others = rows.filter((row) => row.table === 'appeal' || (row.table === 'record' && row.before !== null));
  for (const id of new Set(others.map(recordOf))) {
    const open = recordIn(tx, id);
    if (open.ok) refreshRecord(tx, open.value, { today: asked.today });
  }
  for (const row of rows) if (row.table === 'cycleState') settleClosing(tx, row.id as CycleId); // the key of that table
  return done({});
}

/**
 * The records that putting rows back writes to. A note of what was shared is none, nor an appeal: they are kept of closed and
 * signed ones, too; nor is a record that was begun and goes again, or one that is not there yet.
 */
function recordsOf(rows: readonly RowChange[]): RecordId[] {
  const comesOrGoes = rows.filter(
    ({ table, before, after }) => table === 'begun' || (table === 'record' && (before === null || after === null)),
  );
  const others = new Set(comesOrGoes.map(({ id }) => id));
  const written = rows.filter((row) => !staysOnClosed.has(row.table)).flatMap((row) => recordOf(row) ?? []);
  return [...new Set(written)].filter((id) => !others.has(id));
}
