import { and, eq, gte, lt, notInArray } from 'drizzle-orm';
import { isLong } from '#db/reads/undo/long-values.ts';
import { change, changeBytes } from '#db/schema/changes.ts';
import type { ReadableDb, WritableDb } from '#db/types.ts';
import type { RowChange } from '#domain/change.ts';
import { addDays, type Day } from '#domain/days/dates.ts';
import { dayBegins } from '#domain/days/school-clock.ts';
import type { ChangeId, StaffId } from '#domain/ids.ts';

/** Takes what was destroyed out of the copies that are kept for undoing; a change of nothing else goes whole. */
export function forgetInUndo(
  db: WritableDb,
  gone: ReadonlySet<string>,
  isGone: (row: RowChange) => boolean = () => false,
): void {
  for (const { id, rows } of db.select({ id: change.id, rows: change.rows }).from(change).all()) {
    const left = rows.filter((row) => !isAbout(row, gone) && !isGone(row));
    if (left.length === rows.length) continue;
    if (left.length === 0) db.delete(change).where(eq(change.id, id)).run();
    else {
      db.update(change).set({ rows: left, count: left.length, about: '' }).where(eq(change.id, id)).run();
      forgetBytes(db, id, left);
    }
  }
}

/** What stood beside a change for rows that it no longer keeps goes with them. */
function forgetBytes(db: WritableDb, id: ChangeId, left: readonly RowChange[]): void {
  const named = left.flatMap(({ before, after }) =>
    [before, after].flatMap((row) => Object.values(row ?? {}).flatMap((value) => (isLong(value) ? value.sha256 : []))),
  );
  db.delete(changeBytes)
    .where(and(eq(changeBytes.changeId, id), notInArray(changeBytes.sha256, named)))
    .run();
}

/** The records of somebody of which nothing stands any more but what is kept for undoing. */
export function recordsInUndo(db: ReadableDb, id: StaffId): string[] {
  const rows = db
    .select({ rows: change.rows })
    .from(change)
    .all()
    .flatMap((one) => one.rows);
  return rows.flatMap((row) => {
    const of = row.before ?? row.after;
    if (of?.['staffId'] !== id) return [];
    return row.table === 'record' ? [row.id] : row.table === 'recordPerson' ? [String(of['recordId'])] : [];
  });
}

/** Takes away every copy that was kept of the changes of a day. */
export function forgetUndoOfDay(db: WritableDb, on: Day): void {
  db.delete(change)
    .where(and(gte(change.at, dayBegins(on)), lt(change.at, dayBegins(addDays(on, 1)))))
    .run();
}

/** Whether a row is one of those that went, hangs on one, or names one. */
function isAbout({ id, before, after }: RowChange, gone: ReadonlySet<string>): boolean {
  if (id.split('/').some((part) => gone.has(part))) return true;
  return [before, after].some((row) => row !== null && Object.values(row).some((value) => isOneOf(value, gone)));
}

function isOneOf(value: unknown, gone: ReadonlySet<string>): boolean {
  return typeof value === 'string' && gone.has(value);
}
