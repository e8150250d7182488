import { and, eq, isNotNull, lt, notInArray } from 'drizzle-orm';
import { ownColumn, ownStaffValue } from '#db/schema/lists/own-columns.ts';
import { ownReviewValue } from '#db/schema/record/own-review-values.ts';
import type { ReadableDb, WritableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { OwnColumnId, RecordId, StaffId } from '#domain/ids.ts';
import type { OwnColumn } from '#domain/own-columns/own-column.ts';

/** Keeps a column, in place of what was there. */
export function keepOwnColumn(db: WritableDb, { id, choices, ...rest }: OwnColumn): void {
  const set = { ...rest, choices: choices.join('\n') };
  db.insert(ownColumn)
    .values({ id, ...set })
    .onConflictDoUpdate({ target: ownColumn.id, set })
    .run();
}

/** Takes a column out of its list; what stands in it stays until it cannot be put back any more. */
export function removeOwnColumn(db: WritableDb, id: OwnColumnId, on: Day): void {
  db.update(ownColumn).set({ removedOn: on }).where(eq(ownColumn.id, id)).run();
}

/** Keeps what stands in a cell of the staff list; the empty text takes it away. */
export function keepStaffValue(db: WritableDb, staffId: StaffId, columnId: OwnColumnId, value: string): void {
  const here = and(eq(ownStaffValue.staffId, staffId), eq(ownStaffValue.columnId, columnId));
  db.delete(ownStaffValue).where(here).run();
  if (value !== '') db.insert(ownStaffValue).values({ staffId, columnId, value }).run();
}

/** Keeps what stands in a cell beside a review; the empty text takes it away. */
export function keepReviewValue(db: WritableDb, recordId: RecordId, columnId: OwnColumnId, value: string): void {
  const here = and(eq(ownReviewValue.recordId, recordId), eq(ownReviewValue.columnId, columnId));
  db.delete(ownReviewValue).where(here).run();
  if (value !== '') db.insert(ownReviewValue).values({ recordId, columnId, value }).run();
}

/** Forgets the columns that were removed before a day, with what stands in them in the general compartment. */
export function forgetColumnsBefore(db: WritableDb, day: Day): void {
  const gone = and(isNotNull(ownColumn.removedOn), lt(ownColumn.removedOn, day));
  const ids = db.select({ id: ownColumn.id }).from(ownColumn).where(gone).all();
  for (const { id } of ids) {
    db.delete(ownReviewValue).where(eq(ownReviewValue.columnId, id)).run();
    db.delete(ownColumn).where(eq(ownColumn.id, id)).run();
  }
}

/** The columns of which something stands in a compartment, and which are none any more. */
export function strayValues(general: ReadableDb, of: ReadableDb): OwnColumnId[] {
  const there = general.select({ id: ownColumn.id }).from(ownColumn).all();
  const stray = of
    .selectDistinct({ id: ownReviewValue.columnId })
    .from(ownReviewValue)
    .where(
      notInArray(
        ownReviewValue.columnId,
        there.map(({ id }) => id),
      ),
    )
    .all();
  return stray.map(({ id }) => id);
}

/** Forgets what stands of some columns beside reviews. */
export function forgetReviewValues(db: WritableDb, columns: readonly OwnColumnId[]): void {
  for (const id of columns) db.delete(ownReviewValue).where(eq(ownReviewValue.columnId, id)).run();
}
