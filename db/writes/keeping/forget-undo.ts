import { and, eq, gte, lt } from 'drizzle-orm';
import { change } from '#db/schema/changes.ts';
import type { WritableDb } from '#db/types.ts';
import type { RowChange } from '#domain/change.ts';
import { addDays, type Day } from '#domain/days/dates.ts';
import { dayBegins } from '#domain/days/school-clock.ts';

/** Takes what was destroyed out of the copies that are kept for undoing; a change of nothing else goes whole. */
export function forgetInUndo(db: WritableDb, gone: ReadonlySet<string>): void {
  if (gone.size === 0) return;
  for (const { id, rows } of db.select({ id: change.id, rows: change.rows }).from(change).all()) {
    const left = rows.filter((row) => !isAbout(row, gone));
    if (left.length === rows.length) continue;
    if (left.length === 0) db.delete(change).where(eq(change.id, id)).run();
    else db.update(change).set({ rows: left, count: left.length, about: '' }).where(eq(change.id, id)).run();
  }
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
