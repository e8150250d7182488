import { isDeepStrictEqual } from 'node:util';
import { keepReviewValue, keepStaffValue } from '#db/writes/lists/own-columns.ts';
import { updateStaff } from '#db/writes/staff.ts';
import { noting } from '#db/writes/undo/changes.ts';
import type { ChangedTable, RowChange } from '#domain/change.ts';
import type { OwnColumnId, StaffId } from '#domain/ids.ts';
import { type OwnColumnList, readCell } from '#domain/own-columns/own-column.ts';
import { readStaffField, type StaffField, staffField } from '#domain/own-columns/staff-cells.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName, type NewStaff, type Staff } from '#domain/staff/staff.ts';
import { staffProblem } from '#domain/staff/staff-problem.ts';
import type { HandlersOf, Transaction } from '#electron/office/handling.ts';

export const cells: HandlersOf<'cells'> = {
  'cells.fillStaff': (tx, { cells: asked }) => fillAsOne(tx, asked, ofStaff(tx)),

  'cells.changeStaff': (tx, { cells: asked }) => fillAsOne(tx, asked, ofStaff(tx)),

  'cells.fillReviews': (tx, { cells: asked }) =>
    fillAsOne(tx, asked, {
      rowOf: ({ reviewId, column }) => ({ table: 'ownReviewValue', id: `${reviewId}/${column}` }),
      fill: ({ reviewId, column, typed }) => {
        const review = tx.read.reviews.byId(reviewId);
        const person = review && tx.read.staff.byId(review.staffId);
        if (!person) return refuse({ code: 'not-found', what: 'review' });
        const value = readIn(tx, 'reviews', column, typed);
        if (!value.ok) return value;
        keepReviewValue(tx.db, reviewId, column, value.value);
        return done(fullName(person));
      },
    }),
};

type OfRow = Pick<RowChange, 'table' | 'id'>;

/** What differs between the lists: the row that a cell is kept in, and how it is kept; the name of whom it is about comes back. */
interface Cells<Cell> {
  rowOf: (cell: Cell) => OfRow;
  fill: (cell: Cell) => Result<string>;
}

/** Fills cells as one change. Refuses all of them where one cannot be taken. */
function fillAsOne<Cell>(
  tx: Transaction,
  asked: readonly Cell[],
  { rowOf, fill }: Cells<Cell>,
): Result<{ changeId: ReturnType<Transaction['note']> | null }> {
  const names = new Set<string>();
  const refused: Result<never>[] = [];
  const touched = new Map(asked.map(rowOf).map((row) => [`${row.table}/${row.id}`, row]));
  const rows = noting(tx.db, [...touched.values()], () => {
    for (const cell of asked) {
      const filled = fill(cell);
      if (filled.ok) names.add(filled.value);
      else refused.push(filled);
      if (!filled.ok) return;
    }
  });
  const [problem] = refused;
  if (problem) return problem;
  return done({ changeId: rows.length === 0 ? null : tx.note({ about: [...names].join(', '), rows }) });
}

interface StaffCell {
  staffId: StaffId;
  column: OwnColumnId | StaffField;
  typed: string;
}

/** Cells of the staff list: of the record itself, and of the school's own columns. */
function ofStaff(tx: Transaction): Cells<StaffCell> {
  const table = (column: StaffCell['column']): ChangedTable => (isField(column) ? 'staff' : 'ownStaffValue');
  return {
    rowOf: ({ staffId, column }) => ({
      table: table(column),
      id: isField(column) ? staffId : `${staffId}/${column}`,
    }),
    fill: ({ staffId, column, typed }) => {
      const person = tx.read.staff.byId(staffId);
      if (!person) return refuse({ code: 'not-found', what: 'staff' });
      if (isField(column)) return changeField(tx, person, readStaffField(column, typed));
      const value = readIn(tx, 'staff', column, typed);
      if (!value.ok) return value;
      keepStaffValue(tx.db, staffId, column, value.value);
      return done(fullName(person));
    },
  };
}

const isField = (column: StaffCell['column']): column is StaffField => staffField.safeParse(column).success;

/** Changes somebody's record. What was wrong with it before does not stand in the way of what is right. */
function changeField(tx: Transaction, person: Staff, read: Result<Partial<NewStaff>>): Result<string> {
  if (!read.ok) return read;
  const problem = staffProblem({ ...person, ...read.value }, tx.read.staff, person.id);
  if (problem && !isDeepStrictEqual(problem, staffProblem(person, tx.read.staff, person.id))) return refuse(problem);
  updateStaff(tx.db, person.id, read.value);
  return done(fullName(person));
}

function readIn(tx: Transaction, list: OwnColumnList, id: OwnColumnId, typed: string): Result<string> {
  const column = tx.read.ownColumns.byId(id);
  return column?.list === list ? readCell(column, typed) : refuse({ code: 'not-found', what: 'own-column' });
}
