import { type Cell, type SheetRow, textOf } from './cells.ts';
import { type ColumnReading, usualColumn } from './judging/column-reading.ts';
import { isErrorOfExcel } from './judging/errors-of-excel.ts';
import { withoutMarks } from './judging/marks.ts';
import type { Matching, StaffColumn } from './staff-columns.ts';
import type { Reading, RejectionReason, ValueWarning } from './staff-values.ts';

/** A row that cannot be taken over, and what stood where it went wrong; `row` as the spreadsheet program counts. */
export interface Rejection {
  row: number;
  column: StaffColumn;
  reason: RejectionReason;
  was: string;
}

/** Something to look at in a row that can be taken over; `now` is what is kept, empty where it was left out. */
export interface RowWarning {
  row: number;
  column: StaffColumn;
  warning: ValueWarning;
  was: string;
  now: string;
}

const mostShown = 100;

/** How each column is read, by position. */
export type ColumnReadings = ReadonlyMap<number, ColumnReading>;

/** One row while it is being read: hands out its values column by column and collects what is wrong with them. */
export class RowInHand {
  readonly rejected: Rejection[] = [];
  readonly warnings: RowWarning[] = [];
  readonly row: SheetRow;
  readonly #matching: Matching;
  readonly #columns: ColumnReadings;

  constructor(row: SheetRow, matching: Matching, columns: ColumnReadings) {
    this.row = row;
    this.#matching = matching;
    this.#columns = columns;
  }

  /**
   * The value in the column, read as told and without the marks of other programs; undefined where there is none or no
   * such column. What cannot be taken is left out with a warning.
   */
  take<T>(column: StaffColumn, read: (cell: Cell, column: ColumnReading) => Reading<T>): T | undefined {
    const reading = this.#readingOf(column);
    const cell = this.#cellOf(column);
    const text = typeof cell === 'string' && reading.hasApostrophes ? cell.trim().replace(/^'/, '') : cell;
    const { value, warning } = read(typeof text === 'string' ? unlessError(withoutMarks(text)) : text, reading);
    if (warning) this.warn(column, warning, value === undefined ? '' : String(value));
    return value;
  }

  /** What is wrong with the value in a column, as far as it was read. */
  warningOf(column: StaffColumn): ValueWarning | undefined {
    return this.warnings.find((one) => one.column === column)?.warning;
  }

  reject(column: StaffColumn, reason: RejectionReason): void {
    this.rejected.push({ row: this.row.row, column, reason, was: this.#shown(column) });
  }

  warn(column: StaffColumn, warning: ValueWarning, now: string): void {
    this.warnings.push({ row: this.row.row, column, warning, was: this.#shown(column), now });
  }

  #readingOf(column: StaffColumn): ColumnReading {
    return this.#columns.get(this.#matching[column] ?? -1) ?? usualColumn;
  }

  #cellOf(column: StaffColumn): Cell {
    const position = this.#matching[column];
    return position === undefined ? '' : (this.row.cells[position] ?? '');
  }

  #shown(column: StaffColumn): string {
    return textOf(this.#cellOf(column)).slice(0, mostShown).toWellFormed();
  }
}

function unlessError(text: string): Cell {
  return isErrorOfExcel(text) ? { broken: text } : text;
}
