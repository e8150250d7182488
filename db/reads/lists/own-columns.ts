import { eq, isNull } from 'drizzle-orm';
import { ownColumn, ownStaffValue } from '#db/schema/lists/own-columns.ts';
import { ownReviewValue } from '#db/schema/record/own-review-values.ts';
import { record } from '#db/schema/record/records.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleId, OwnColumnId } from '#domain/ids.ts';
import { choicesIn, type OwnColumn, type OwnColumnList } from '#domain/own-columns/own-column.ts';
import { listViews } from './list-views.ts';

/** A cell of a school's own column: the row of the list, the column, and what stands there. */
export interface OwnValue {
  row: string;
  columnId: OwnColumnId;
  value: string;
}

/** A school's own columns, and what stands in them in the compartments that are open. */
export function ownColumnReads(general: ReadableDb, open: readonly ReadableDb[]) {
  const ofReviews = (db: ReadableDb) =>
    db
      .select({ row: ownReviewValue.recordId, columnId: ownReviewValue.columnId, value: ownReviewValue.value })
      .from(ownReviewValue);
  return {
    /** The columns of a list in their order. */
    ofList: (list: OwnColumnList): OwnColumn[] => columnsOf(general).filter((one) => one.list === list),
    /** A column that is there; undefined for one that was removed. */
    byId: (id: OwnColumnId): OwnColumn | undefined => columnsOf(general).find((one) => one.id === id),
    /** What a column is called, whether it was removed or not. */
    nameOf: (id: string): string | undefined =>
      general
        .select({ name: ownColumn.name })
        .from(ownColumn)
        .where(eq(ownColumn.id, id as OwnColumnId))
        .get()?.name, // any id may be asked for
    /** What stands in the staff list. */
    ofStaff: (): OwnValue[] =>
      general
        .select({ row: ownStaffValue.staffId, columnId: ownStaffValue.columnId, value: ownStaffValue.value })
        .from(ownStaffValue)
        .all(),
    /** What stands beside the reviews of a cycle. */
    ofCycle: (id: CycleId): OwnValue[] =>
      open.flatMap((db) =>
        ofReviews(db).innerJoin(record, eq(record.id, ownReviewValue.recordId)).where(eq(record.cycleId, id)).all(),
      ),
    /** The same of what the office may read, whoever is there. */
    ofOfficeInCycle: (id: CycleId): OwnValue[] =>
      ofReviews(general).innerJoin(record, eq(record.id, ownReviewValue.recordId)).where(eq(record.cycleId, id)).all(),
    /** What stands beside reviews of any cycle. */
    ofAllReviews: (): OwnValue[] => open.flatMap((db) => ofReviews(db).all()),
    /** How whoever is there looks at lists: the headteacher's stand in the restricted part. */
    views: () => listViews(open.at(-1) ?? general),
  };
}

function columnsOf(db: ReadableDb): OwnColumn[] {
  const { id, list, name, kind, choices, position, removedOn } = ownColumn;
  return db
    .select({ id, list, name, kind, choices, position })
    .from(ownColumn)
    .where(isNull(removedOn))
    .orderBy(position)
    .all()
    .map((row) => ({ ...row, choices: choicesIn(row.choices) }));
}
