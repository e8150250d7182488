import { type Cell, type SheetRow, textOf } from './sheet.ts';
import type { Matching, StaffColumn } from './staff-columns.ts';
import type { Reading, RejectionReason, ValueWarning } from './staff-values.ts';

/** A row that cannot be taken over, and what stood where it went wrong; `row` as the spreadsheet program counts. */
export interface Rejection {
  row: number;
  column: StaffColumn;
  reason: RejectionReason;
  was: string;
}

/** Something to look at in a row that can be taken over; `now` is what is kept, empty for nothing. */
export interface RowWarning {
  row: number;
  column: StaffColumn;
  warning: ValueWarning;
  was: string;
  now: string;
}

const mostShown = 100;

/** One row while it is being read: hands out its values column by column and collects what is wrong with them. */
export class RowInHand {
  readonly rejected: Rejection[] = [];
  readonly warnings: RowWarning[] = [];
  readonly row: SheetRow;
  readonly #matching: Matching;

  constructor(row: SheetRow, matching: Matching) {
    this.row = row;
    this.#matching = matching;
  }

  /** The value in the column, read as told; undefined where there is none, no such column, or a reason against it. */
  take<T>(column: StaffColumn, read: (cell: Cell) => Reading<T>): T | undefined {
    const cell = this.#cellOf(column);
    const reading = read(cell);
    if ('reason' in reading) {
      this.reject(column, reading.reason);
      return undefined;
    }
    if (reading.warning) this.warn(column, reading.warning, reading.value === undefined ? '' : String(reading.value));
    return reading.value;
  }

  reject(column: StaffColumn, reason: RejectionReason): void {
    this.rejected.push({ row: this.row.row, column, reason, was: this.#shown(column) });
  }

  warn(column: StaffColumn, warning: ValueWarning, now: string): void {
    this.warnings.push({ row: this.row.row, column, warning, was: this.#shown(column), now });
  }

  #cellOf(column: StaffColumn): Cell {
    const position = this.#matching[column];
    return position === undefined ? '' : (this.row.cells[position] ?? '');
  }

  #shown(column: StaffColumn): string {
    return textOf(this.#cellOf(column)).slice(0, mostShown).toWellFormed();
  }
}
