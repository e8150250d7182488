import type { Parsed } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import { keepStaffValue } from '#db/writes/lists/own-columns.ts';
import { noting } from '#db/writes/undo/changes.ts';
import type { RowChange } from '#domain/change.ts';
import type { OwnColumnId, StaffId } from '#domain/ids.ts';
import { type OwnCellAside, readOwnCells } from '#domain/staff-list/own-cells.ts';
import type { Sheet } from '#domain/staff-list/sheet.ts';
import type { Comparison } from '#domain/staff-list/staff-comparison.ts';
import type { Transaction } from '#electron/office/handling.ts';

/** A cell of the school's own columns that a list would fill otherwise than it is. */
export interface OwnCellChange {
  row: number;
  staffId: StaffId;
  column: OwnColumnId;
  name: string;
  before: string;
  after: string;
}

/** What a list would do to the school's own columns of whomever its rows are about, and what in it does not fit them. */
export function compareOwnCells(
  read: Pick<Reads, 'ownColumns'>,
  sheet: Sheet,
  { own }: Pick<Parsed<'imports.preview'>, 'own'>,
  { placed }: Comparison,
): { changes: OwnCellChange[]; aside: OwnCellAside[] } {
  const columns = read.ownColumns.ofList('staff');
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  const there = new Map(read.ownColumns.ofStaff().map(({ row, columnId, value }) => [`${row}/${columnId}`, value]));
  const found = readOwnCells(sheet, columns, own);
  const changes = found.read.flatMap(({ row, column, value }): OwnCellChange[] => {
    const staffId = placed.get(row);
    const before = there.get(`${staffId}/${column}`) ?? '';
    if (staffId === undefined || before === value) return [];
    return [{ row, staffId, column, name: names.get(column) ?? '', before, after: value }];
  });
  return { changes, aside: found.aside.filter(({ row }) => placed.has(row)) };
}

/** Fills the cells; gives the rows that changed. */
export function keepOwnCells(tx: Pick<Transaction, 'db'>, changes: readonly OwnCellChange[]): RowChange[] {
  const rows = changes.map(({ staffId, column }) => ({ table: 'ownStaffValue' as const, id: `${staffId}/${column}` }));
  return noting(tx.db, rows, () => {
    for (const { staffId, column, after } of changes) keepStaffValue(tx.db, staffId, column, after);
  });
}
