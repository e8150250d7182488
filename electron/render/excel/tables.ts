import { cellsIn, isEmptyRow, roomIn } from '#electron/render/spoken.ts';
import type { BlockOf, Cell } from '#templates/blocks.ts';
import { cellText } from './cells.ts';
import { headLooks } from './looks.ts';
import { register } from './register.ts';
import { across, addGap, addRow, columnsOf, isOneLine, type SheetContext, writingLine } from './sheet.ts';
import { bodyCell, emptyCell, inTheMiddle, rangeIn, type TableCell, totalCells } from './table-cells.ts';

type Table = BlockOf<'table'>;

/** A table; the first of a register is one to filter and sort. */
export function table(block: Table, context: SheetContext): void {
  if (context.isRegister && context.widths.length === block.columns.length && !context.sheet.autoFilter) {
    register(block, context);
  } else {
    formTable(block, context);
  }
  addGap(context, 9);
}

/** A table that is read, not sorted: its columns fall on those of the sheet. */
export function formTable(block: Table, context: SheetContext): void {
  const { columns, rows, blankRows, total } = block;
  const over = columnsOf(
    columns.map((column) => column.share),
    context.widths,
  );
  const put = (cells: readonly TableCell[], least = 0) => {
    const placed = over.map((place, at) => ({ ...(cells[at] ?? emptyCell), ...place }));
    addRow(context, isOneLine(placed, context) ? placed.map(inTheMiddle) : placed, least);
  };
  put(columns.map(({ label, kind }) => ({ value: cellText(label, context.choice), look: headLooks[kind] })));
  const first = context.next.row;
  context.tables.push({ block, heading: first - 1, columns: over.map(({ from }) => from) });
  const blank = Array.from({ length: blankRows }, () => columns.map((): Cell => null));
  for (const row of [...rows, ...blank]) {
    if ('across' in row) {
      const [whole = { from: 1, to: 1 }] = across(1, context);
      addRow(context, [{ value: cellText(row.across, context.choice), look: headLooks.text, ...whole }], writingLine);
      continue;
    }
    put(
      columns.map((column, at) => bodyCell(cellsIn(row)[at] ?? null, column, context.choice)),
      isEmptyRow(row) ? roomIn(row) * writingLine : 0,
    );
  }
  if (!total) return;
  const last = context.next.row - 1;
  put(totalCells(columns, rows, context.choice, (at) => rangeIn(context, over[at]?.from ?? 1, first, last)));
}
