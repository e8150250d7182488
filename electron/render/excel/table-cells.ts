import type { CellValue, Style } from 'exceljs';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { columnSums, onOneLine } from '#electron/render/spoken.ts';
import type { Cell, Column, TableRow } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { cellText, excelValue } from './cells.ts';
import { cellLooks, lineLooks, partLooks, totalLooks, wordsInFigures } from './looks.ts';
import type { SheetContext } from './sheet.ts';

/** A cell of a table before it is placed. */
export interface TableCell {
  value: CellValue;
  look: Partial<Style>;
}

/** Excel's number for a sum that leaves out rows that are hidden. */
const SUM_OF_SHOWN = 109;

const kinds = ['text', 'day', 'number', 'money'] as const;

/** A cell with nothing in it but the lines round it. */
export const emptyCell: TableCell = { value: null, look: cellLooks.text };

/** A cell of a table with its look: words stand where figures do, if there are words instead of one. */
export function bodyCell(cell: Cell, column: Column, choice: LanguageChoice): TableCell {
  // a list to choose from has each choice on one line, in a workbook of two languages as well
  if (column.choices !== undefined && cell !== null && (typeof cell === 'string' || 'en' in cell))
    return { value: onOneLine(cell, choice) || null, look: cellLooks.text };
  const { value, kind } = excelValue(cell, choice);
  if (typeof value === 'number' && kind === 'number' && !Number.isInteger(value))
    return { value, look: partLooks.cell };
  const isFigures = column.kind === 'number' || column.kind === 'money';
  return { value, look: isFigures && kind === 'text' ? wordsInFigures : cellLooks[kind] };
}

/** The cell as it stands in a row of one line. */
export function inTheMiddle<Of extends TableCell>(cell: Of): Of {
  if (cell.look === partLooks.cell) return { ...cell, look: partLooks.line };
  const kind = kinds.find((one) => cellLooks[one] === cell.look);
  return kind ? { ...cell, look: lineLooks[kind] } : cell;
}

/**
 * The row of sums: formulas, each with its result beside it for readers that do not calculate. They count what a filter
 * shows.
 */
export function totalCells(
  columns: readonly Column[],
  rows: readonly Readonly<TableRow>[],
  choice: LanguageChoice,
  range: (at: number) => string,
): TableCell[] {
  return columnSums(columns, rows).map((sum, at) => {
    const look = totalLooks[columns[at]?.kind ?? 'text'];
    if (at === 0) return { value: cellText(words.total, choice), look };
    if (sum === null) return { value: null, look };
    const { value } = excelValue(sum, choice);
    return { value: { formula: `SUBTOTAL(${SUM_OF_SHOWN},${range(at)})`, result: Number(value) }, look };
  });
}

/** 'E4:E203'. */
export function rangeIn({ sheet }: SheetContext, column: number, first: number, last: number): string {
  const { letter } = sheet.getColumn(column);
  return `${letter}${first}:${letter}${last}`;
}
