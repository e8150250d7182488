import { eq, inArray } from 'drizzle-orm';
import { change } from '#db/schema/changes.ts';
import { cycleClosing } from '#db/schema/cycles.ts';
import { pause, pauseWanted } from '#db/schema/pauses.ts';
import { staff } from '#db/schema/staff.ts';
import type { ReadableDb, WritableDb } from '#db/types.ts';
import type { RowChange } from '#domain/change.ts';
import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { notPaused } from '#domain/staff/staff.ts';

/** Keeps a pause where only the headteacher reads it, in place of the one before; without a first day there is none. */
export function keepPauseApart(
  db: WritableDb,
  id: StaffId,
  { from, until }: { from: Day | null; until: Day | null },
): void {
  db.delete(pause).where(eq(pause.staffId, id)).run();
  if (from !== null) db.insert(pause).values({ staffId: id, pausedFrom: from, pausedUntil: until }).run();
}

/** Takes away the pauses of some people in the headteacher's part. */
export function removePausesApart(db: WritableDb, ids: readonly StaffId[]): void {
  db.delete(pause)
    .where(inArray(pause.staffId, [...ids]))
    .run();
}

/** Decides a pause without an end; `settlePauses` sets it where it belongs. */
export function wantPause(db: WritableDb, id: StaffId, from: Day): void {
  const row = { staffId: id, pausedFrom: from };
  db.insert(pauseWanted).values(row).onConflictDoUpdate({ target: pauseWanted.staffId, set: row }).run();
}

/** The pause that was decided is set, or its person is gone. */
export function pauseIsSet(db: WritableDb, id: StaffId): void {
  db.delete(pauseWanted).where(eq(pauseWanted.staffId, id)).run();
}

/** Copies the pause that the staff list tells of somebody into the headteacher's part; one that is there already gives way. */
export function copyPause(from: ReadableDb, to: WritableDb, id: StaffId): void {
  const row = from
    .select({ from: staff.pausedFrom, until: staff.pausedUntil })
    .from(staff)
    .where(eq(staff.id, id))
    .get();
  if (row?.from) keepPauseApart(to, id, row);
}

/** Takes the pause of somebody out of the office's part: its list, the closings of its cycles, what is kept for undoing. */
export function removePause(db: WritableDb, id: StaffId): void {
  db.update(staff).set(notPaused).where(eq(staff.id, id)).run();
  for (const { cycleId, closing } of db.select().from(cycleClosing).all()) {
    if (!closing.people.some((person) => person.id === id && person.pausedFrom !== null)) continue;
    const people = closing.people.map((person) => (person.id === id ? { ...person, ...notPaused } : person));
    db.update(cycleClosing)
      .set({ closing: { ...closing, people } })
      .where(eq(cycleClosing.cycleId, cycleId))
      .run();
  }
  for (const { id: changeId, what, rows } of db
    .select({ id: change.id, what: change.what, rows: change.rows })
    .from(change)
    .all())
    if (what === 'pause-changed' && rows.some((row) => row.id === id))
      db.delete(change).where(eq(change.id, changeId)).run();
    else if (rows.some((row) => isTold(row, id)))
      db.update(change)
        .set({ rows: rows.map((row) => (isTold(row, id) ? untold(row) : row)) })
        .where(eq(change.id, changeId))
        .run();
}

function isTold({ table, id, before, after }: RowChange, of: StaffId): boolean {
  return table === 'staff' && id === of && [before, after].some((row) => row !== null && row['pausedFrom'] !== null);
}

function untold({ before, after, ...row }: RowChange): RowChange {
  return { ...row, before: before && { ...before, ...notPaused }, after: after && { ...after, ...notPaused } };
}
