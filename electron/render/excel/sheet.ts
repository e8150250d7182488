import type { CellValue, Style, Worksheet } from 'exceljs';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import type { BlockOf } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { lineCount, literal, pieces } from './text.ts';

/** A sheet that is being written: its columns (in characters), the row that comes next, the language. */
export interface SheetContext {
  sheet: Worksheet;
  widths: readonly number[];
  /** How many of the columns print; those after them are to sort and count by. */
  printed: number;
  next: { row: number };
  choice: LanguageChoice;
  /** Whether the first table is one to filter and sort, with a column of the sheet for each of its own. */
  isRegister: boolean;
  /** The tables that stand on the sheet so far: a chart is drawn of one. */
  tables: TablePlace[];
  /** The charts of the whole workbook. */
  charts: SheetChart[];
}

/** Where a table stands: its heading, the rows under it, and for each of its columns the first of the sheet's. */
export interface TablePlace {
  block: BlockOf<'table'>;
  heading: number;
  columns: readonly number[];
}

/** A chart with the table that it is drawn of, and the row of the sheet that it begins at. */
export interface SheetChart {
  block: BlockOf<'chart'>;
  sheet: Worksheet;
  table: TablePlace;
  row: number;
  choice: LanguageChoice;
}

/** A cell before it is placed. */
export interface Placed {
  value: CellValue;
  look: Partial<Style>;
  /** Columns of the sheet, counted from 1, the last one included. */
  from: number;
  to: number;
}

export const POINTS_PER_MM = 72 / 25.4;
/** Excel shows no row higher than this, in points. */
export const HIGHEST_ROW = 409;

/** Points that a line of writing by hand takes. */
export const writingLine = houseStyle.spacing.usual.writingLine * POINTS_PER_MM;

/**
 * Adds a row of cells over their columns. It is as high as its text needs, or `least` points; text that a single row
 * cannot show goes on in the rows under it.
 */
export function addRow(context: SheetContext, cells: readonly Placed[], least = 0): void {
  const laid = cells.map((cell) => ({ cell, texts: textsOf(cell, context) }));
  const rows = Math.max(1, ...laid.map(({ texts }) => texts.length));
  for (let at = 0; at < rows; at += 1) {
    const number = context.next.row;
    context.next.row += 1;
    const values = laid.map(({ cell, texts }) => ({
      ...cell,
      value: typeof cell.value === 'string' ? (texts[at] ?? null) : at === 0 ? cell.value : null,
    }));
    for (const cell of values) place(context.sheet, number, cell);
    const needed = Math.max(...values.map((cell) => heightOf(cell, context)));
    context.sheet.getRow(number).height = Math.min(HIGHEST_ROW, Math.max(needed, rows === 1 ? least : 0));
  }
}

/** Whether every cell's text fits on one line. */
export function isOneLine(cells: readonly Placed[], context: SheetContext): boolean {
  return cells.every((cell) => linesOf(cell, context) <= 1);
}

/** Leaves room, in points. */
export function addGap(context: SheetContext, points: number): void {
  context.sheet.getRow(context.next.row).height = points;
  context.next.row += 1;
}

/** The columns of the sheet that shares of its width fall on, at least one each. */
export function columnsOf(shares: readonly number[], widths: readonly number[]): { from: number; to: number }[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const width = widths.reduce((sum, one) => sum + one, 0);
  let from = 1;
  let sum = 0;
  return shares.map((share, at) => {
    sum += share;
    const left = shares.length - 1 - at;
    const to =
      at === shares.length - 1 ? widths.length : nearest((sum / all) * width, widths, from, widths.length - left);
    const columns = { from, to };
    from = to + 1;
    return columns;
  });
}

/** The whole width of what prints, or its halves for two languages. */
export function across(parts: number, context: SheetContext): { from: number; to: number }[] {
  return columnsOf(
    Array.from({ length: parts }, () => 1),
    context.widths.slice(0, context.printed),
  );
}

function nearest(target: number, widths: readonly number[], from: number, last: number): number {
  let best = from;
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, width] of widths.entries()) {
    sum += width;
    const away = Math.abs(sum - target);
    if (index + 1 >= from && index + 1 <= last && away < least) [best, least] = [index + 1, away];
  }
  return best;
}

function place(sheet: Worksheet, row: number, { value, look, from, to }: Placed): void {
  const cell = sheet.getCell(row, from);
  cell.value = typeof value === 'string' ? literal(value) : value;
  cell.style = look;
  if (to > from) sheet.mergeCells(row, from, row, to);
}

function textsOf({ value, look, from, to }: Placed, context: SheetContext): string[] {
  if (typeof value !== 'string') return [];
  const mostLines = Math.floor((HIGHEST_ROW - PADDING) / lineHeight(look));
  return pieces(value, charactersIn(context.widths.slice(from - 1, to), look), mostLines);
}

/** Room over and under the text of a row, in points. */
const PADDING = 5;

/** The points that a cell's text needs, of so many lines where they were counted. */
export function heightOf(cell: Placed, context: SheetContext, lines = linesOf(cell, context)): number {
  return lines * lineHeight(cell.look) + PADDING;
}

/** The lines that a cell's text takes. */
export function linesOf({ value, look, from, to }: Placed, context: SheetContext): number {
  if (typeof value !== 'string') return 1;
  return lineCount(value, charactersIn(context.widths.slice(from - 1, to), look));
}

function lineHeight(look: Partial<Style>): number {
  return (look.font?.size ?? houseStyle.size.table) * 1.3;
}

/** Excel's widths count figures of the standard type; words of it are a little narrower, and break before the edge. */
function charactersIn(widths: readonly number[], look: Partial<Style>): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const scale = houseStyle.size.table / (look.font?.size ?? houseStyle.size.table);
  return Math.max(4, Math.floor(width * scale * (look.font?.bold ? 1 : 1.12)));
}
