import type { TableColumn } from '#renderer/ui/table/table-model.ts';
import { words } from '#renderer/words/index.ts';

/** A cell of a block that was pasted or of a file that came back, and the cell of the table that it meets. */
export interface PlannedCell<Row> {
  row: Row;
  column: string;
  heading: string;
  /** What stands there. */
  now: string;
  typed: string;
  /** What to know before it is taken. Such a cell is taken only where somebody ticks it. */
  remark?: string | undefined;
}

/** What would change, and what of it cannot be taken. */
export interface CellPlan<Row> {
  taken: readonly PlannedCell<Row>[];
  refused: readonly (PlannedCell<Row> & { why: string })[];
}

/** A cell of the table, and what is to stand there. */
export interface MetCell<Row> {
  row: Row;
  column: TableColumn<Row>;
  typed: string;
  remark?: string | undefined;
}

/** Rows that are kept apart from the others, where nothing is written together with them, and how to write them then. */
export interface Apart<Row> {
  isApart: ((row: Row) => boolean) | undefined;
  why: string;
}

const says = words.kit.cells;

/** What cells would change of a table. What stands there already is passed over, however it is written. */
export function cellPlan<Row>(met: readonly MetCell<Row>[], { isApart, why: whyApart }: Apart<Row>): CellPlan<Row> {
  const cells = met
    .map((cell) => ({ ...cell, now: cell.column.text(cell.row), why: whyNot(cell.column, cell.row, cell.typed) }))
    .filter(({ row, column, typed, now }) => !isThere(column, row, typed, now));
  const isMixed =
    isApart !== undefined &&
    new Set(cells.flatMap(({ row, why }) => (why === undefined ? [isApart(row)] : []))).size > 1;
  const told = cells.map(({ column, why, ...cell }) => ({
    ...cell,
    column: column.id,
    heading: column.heading,
    why: why ?? (isMixed && isApart?.(cell.row) ? whyApart : undefined),
  }));
  return {
    taken: told.flatMap(({ why, ...cell }) => (why === undefined ? [cell] : [])),
    refused: told.flatMap(({ why, ...cell }) => (why === undefined ? [] : [{ ...cell, why }])),
  };
}

function isThere<Row>({ edit }: TableColumn<Row>, row: Row, typed: string, now: string): boolean {
  return typed === now || typed === edit?.typed(row) || (edit?.isSame?.(row, typed) ?? false);
}

function whyNot<Row>({ edit }: TableColumn<Row>, row: Row, typed: string): string | undefined {
  if (!edit) return says.onlyRead;
  return edit.isOpen?.(row) === false ? says.closed : edit.wrong(row, typed);
}
