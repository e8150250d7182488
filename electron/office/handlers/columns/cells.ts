import { noting } from '#db/writes/changes.ts';
import { keepReviewValue, keepStaffValue } from '#db/writes/own-columns.ts';
import type { ChangedTable } from '#domain/change.ts';
import type { OwnColumnId, ReviewId, StaffId } from '#domain/ids.ts';
import { type OwnColumnList, readCell } from '#domain/own-columns/own-column.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { HandlersOf, Transaction } from '#electron/office/handling.ts';

export const cells: HandlersOf<'cells'> = {
  'cells.fillStaff': (tx, { cells: asked }) =>
    fill(tx, asked, {
      list: 'staff',
      table: 'ownStaffValue',
      rowOf: ({ staffId }) => staffId,
      personOf: ({ staffId }) => tx.read.staff.byId(staffId),
      missing: 'staff',
      keep: ({ staffId }, column, value) => keepStaffValue(tx.db, staffId, column, value),
    }),

  'cells.fillReviews': (tx, { cells: asked }) =>
    fill(tx, asked, {
      list: 'reviews',
      table: 'ownReviewValue',
      rowOf: ({ reviewId }) => reviewId,
      personOf: ({ reviewId }) => {
        const review = tx.read.reviews.byId(reviewId);
        return review && tx.read.staff.byId(review.staffId);
      },
      missing: 'review',
      keep: ({ reviewId }, column, value) => keepReviewValue(tx.db, reviewId, column, value),
    }),
};

interface Asked {
  column: OwnColumnId;
  typed: string;
}

/** What differs between the lists. */
interface Rows<Cell extends Asked> {
  list: OwnColumnList;
  table: ChangedTable;
  rowOf: (cell: Cell) => StaffId | ReviewId;
  /** Whom a row is about; undefined for a row that is not there. */
  personOf: (cell: Cell) => Parameters<typeof fullName>[0] | undefined;
  missing: 'staff' | 'review';
  keep: (cell: Cell, column: OwnColumnId, value: string) => void;
}

/** Fills cells as one change. Refuses all of them where one cannot be taken. */
function fill<Cell extends Asked>(
  tx: Transaction,
  asked: readonly Cell[],
  { list, table, rowOf, personOf, missing, keep }: Rows<Cell>,
): Result<{ changeId: ReturnType<Transaction['note']> | null }> {
  const columns = new Map(tx.read.ownColumns.ofList(list).map((column) => [column.id, column]));
  const names = new Set<string>();
  const work: (() => void)[] = [];
  for (const cell of asked) {
    const column = columns.get(cell.column);
    if (!column) return refuse({ code: 'not-found', what: 'own-column' });
    const person = personOf(cell);
    if (!person) return refuse({ code: 'not-found', what: missing });
    const value = readCell(column, cell.typed);
    if (!value.ok) return value;
    names.add(fullName(person));
    work.push(() => keep(cell, column.id, value.value));
  }
  const rows = noting(
    tx.db,
    asked.map((cell) => ({ table, id: `${rowOf(cell)}/${cell.column}` })),
    () => {
      for (const each of work) each();
    },
  );
  return done({ changeId: rows.length === 0 ? null : tx.note({ about: [...names].join(', '), rows }) });
}
