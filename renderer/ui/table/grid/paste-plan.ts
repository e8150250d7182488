import { plainLetters } from '#domain/text/search.ts';
import type { TableColumn } from '#renderer/ui/table/table-model.ts';
import { words } from '#renderer/words/index.ts';
import { type CellPlan, cellPlan } from './cell-plan.ts';

/** What a block would change, and what of it cannot be taken. */
export interface PastePlan<Row> extends CellPlan<Row> {
  /** How many cells would stand beyond the last row or column. */
  beyond: number;
  /** Whether the first line of the block was left out, because it has the headings of the columns. */
  hadHeadings: boolean;
}

interface Pasted<Row> {
  block: readonly (readonly string[])[];
  /** The rows from the one in which somebody stands, to the last; */
  below: readonly Row[];
  /** or those that one line is to fill. */
  filled: readonly Row[] | undefined;
  /** The columns from the one in which somebody stands. */
  columns: readonly TableColumn<Row>[];
  /** Rows that are kept apart from the others, where nothing is written together with them. */
  isApart: ((row: Row) => boolean) | undefined;
}

/**
 * Meets each cell of a block with the cell of the table under it. A first line of headings, as a list is copied with, is left
 * out, and what stands there already is passed over, however it is written.
 */
export function pastePlan<Row>({ block: whole, below, filled, columns, isApart }: Pasted<Row>): PastePlan<Row> {
  const hadHeadings = whole.length > 1 && isOfHeadings(whole[0] ?? [], columns);
  const block = hadHeadings ? whole.slice(1) : whole;
  const fills = whole.length === 1 && filled !== undefined;
  const rows = fills ? filled : below.slice(0, block.length);
  const met = rows.flatMap((row, line) =>
    columns.flatMap((column, place) => {
      const typed = block[fills ? 0 : line]?.[place];
      return typed === undefined || column.action ? [] : [{ row, column, typed: typed.trim() }];
    }),
  );
  return {
    ...cellPlan(met, { isApart, why: words.kit.cells.apart }),
    beyond: block.flat().length - (fills ? met.length / Math.max(1, rows.length) : met.length),
    hadHeadings,
  };
}

/** Whether each cell of a line is the heading of the column that it meets; a single one may be a word like any other. */
function isOfHeadings<Row>(line: readonly string[], columns: readonly TableColumn<Row>[]): boolean {
  return (
    line.some((cell) => cell.trim() !== '') &&
    line.every((cell, place) => plainLetters(cell) === plainLetters(columns[place]?.heading ?? ''))
  );
}
