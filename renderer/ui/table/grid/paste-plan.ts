import type { TableColumn } from '#renderer/ui/table/table-model.ts';
import { words } from '#renderer/words/index.ts';

/** A cell of a block that was pasted, and the cell of the table that it meets. */
export interface PastedCell<Row> {
  row: Row;
  column: string;
  heading: string;
  /** What stands there. */
  now: string;
  typed: string;
}

/** What a block would change, and what of it cannot be taken. */
export interface PastePlan<Row> {
  taken: readonly PastedCell<Row>[];
  refused: readonly (PastedCell<Row> & { why: string })[];
  /** How many cells would stand beyond the last row or column. */
  beyond: number;
}

interface Pasted<Row> {
  block: readonly (readonly string[])[];
  /** The rows from the one in which somebody stands, or those that one line is to fill. */
  rows: readonly Row[];
  /** The columns from the one in which somebody stands. */
  columns: readonly TableColumn<Row>[];
  /** Rows that are kept apart from the others, where nothing is written together with them. */
  isApart: ((row: Row) => boolean) | undefined;
}

const says = words.kit.cells;

/** Meets each cell of a block with the cell of the table under it. What stands there already is passed over. */
export function pastePlan<Row>({ block, rows, columns, isApart }: Pasted<Row>): PastePlan<Row> {
  const fills = block.length === 1;
  const met = (fills ? rows : rows.slice(0, block.length)).flatMap((row, line) =>
    columns.flatMap((column, place) => {
      const typed = block[fills ? 0 : line]?.[place];
      return typed === undefined || column.action ? [] : [{ row, column, typed: typed.trim() }];
    }),
  );
  const cells = met
    .map(({ row, column, typed }) => ({ row, column, typed, now: column.text(row), why: whyNot(column, row, typed) }))
    .filter(({ row, column, typed, now }) => typed !== now && typed !== column.edit?.typed(row));
  const isMixed =
    isApart !== undefined &&
    new Set(cells.flatMap(({ row, why }) => (why === undefined ? [isApart(row)] : []))).size > 1;
  const told = cells.map(({ column, why, ...cell }) => ({
    ...cell,
    column: column.id,
    heading: column.heading,
    why: why ?? (isMixed && isApart?.(cell.row) ? says.apart : undefined),
  }));
  return {
    taken: told.flatMap(({ why, ...cell }) => (why === undefined ? [cell] : [])),
    refused: told.flatMap(({ why, ...cell }) => (why === undefined ? [] : [{ ...cell, why }])),
    beyond: block.flat().length - (fills ? met.length / Math.max(1, rows.length) : met.length),
  };
}

function whyNot<Row>({ edit }: TableColumn<Row>, row: Row, typed: string): string | undefined {
  if (!edit) return says.onlyRead;
  return edit.isOpen?.(row) === false ? says.closed : edit.wrong(row, typed);
}
