import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { Problem, ProblemCode, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';

/**
 * One cell of a table that came in. Text is as it stands in the file, empty for nothing. `number` and `day` come from
 * workbooks only; `broken` holds what Excel shows in place of a value ('#REF!') or a date outside 1950–2100.
 */
export type Cell = string | { number: number } | { day: Day } | { broken: string };

/** One row; `row` counts from 1 as the spreadsheet program shows it. */
export type SheetRow = { row: number; cells: Cell[]; hidden: boolean };

/** The codes of what there is to know about a table. */
export const sheetWarningCode = z.enum([
  'encoding-guessed',
  'separator',
  'formulas',
  'hidden-rows',
  'hidden-columns',
  'hidden-sheet',
  'merged-cells',
  'left-out',
  'sheet-left-out',
]);

/** What the user should know about a table before it is used. */
export type SheetWarning =
  | { code: 'encoding-guessed' }
  | { code: 'separator'; separator: 'semicolon' | 'tab' | 'pipe' }
  | { code: 'formulas'; count: number }
  | { code: 'hidden-rows'; count: number }
  | { code: 'hidden-columns'; count: number }
  | { code: 'hidden-sheet' }
  | { code: 'merged-cells'; count: number }
  | { code: 'left-out'; what: LeftOut; count: number }
  | { code: 'sheet-left-out'; name: string; why: ProblemCode };

/** Parts of a workbook that are never read. */
export type LeftOut =
  | 'comments'
  | 'pictures'
  | 'links-to-other-files'
  | 'connections'
  | 'embedded-files'
  | 'custom-data';

/** The year from which a workbook counts its days. */
export type SerialsFrom = 1900 | 1904;

/** A table as it stands in the file, before anybody has said which row holds the headings. */
export type Grid = {
  /** Name of the worksheet; empty for a CSV file. */
  name: string;
  hidden: boolean;
  /** Rows with something in them, in order. */
  rows: SheetRow[];
  /** Positions of hidden columns, from 0. */
  hiddenColumns: number[];
  serialsFrom: SerialsFrom;
  warnings: SheetWarning[];
};

/** A table with its heading row; every row has as many cells as there are headings. */
export type Sheet = Grid & {
  headingRow: number;
  headings: string[];
  /** Title rows above the heading: shown, never imported. */
  above: SheetRow[];
};

/**
 * The table with its headings in the given row. Refuses no rows below it, a heading that stands twice or that is a
 * word of the machinery, and rows that are longer or shorter than the heading (security C07–C10).
 */
export function sheetOf(grid: Grid, headingRow: number): Result<Sheet> {
  const heading = grid.rows.find((row) => row.row === headingRow);
  const below = grid.rows.filter((row) => row.row > headingRow);
  if (!heading || below.length === 0) return refuse({ code: 'file-empty' });
  const headings = heading.cells.map((cell) => textOf(cell).trim());
  const wrong = headingProblem(headings) ?? raggedProblem(below, headings.length);
  if (wrong) return refuse(wrong);
  return done({
    ...grid,
    headingRow,
    headings,
    above: grid.rows.filter((row) => row.row < headingRow),
    rows: below.map((row) => ({ ...row, cells: row.cells.slice(0, headings.length) })),
  });
}

/** The same table with its headings in another row, which the user pointed out. */
export function withHeadingRow(sheet: Sheet, headingRow: number): Result<Sheet> {
  const { headings, above, ...grid } = sheet;
  const heading = { row: sheet.headingRow, cells: headings, hidden: false };
  return sheetOf({ ...grid, rows: [...above, heading, ...sheet.rows] }, headingRow);
}

/** What the cell shows. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if ('number' in cell) return String(cell.number);
  return 'day' in cell ? cell.day : cell.broken;
}

/** Whether nothing can be seen in the cell. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && !/[^\s\p{Cf}]/u.test(cell);
}

/** How two headings are compared: without case, invisible characters, quotation marks and doubled spaces (C21). */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\p{Cf}"“”‘’']/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const machineWords: ReadonlySet<string> = new Set(
  [...Object.getOwnPropertyNames(Object.prototype), 'prototype'].map((word) => word.toLowerCase()),
);

function headingProblem(headings: readonly string[]): Problem | undefined {
  const seen = new Set<string>();
  for (const heading of headings) {
    const key = headingKey(heading);
    if (machineWords.has(key)) return { code: 'file-heading-odd', heading };
    if (key && seen.has(key)) return { code: 'file-heading-twice', heading };
    seen.add(key);
  }
  return undefined;
}

function raggedProblem(rows: readonly SheetRow[], expected: number): Problem | undefined {
  const ragged = rows.filter(({ cells }) => cells.length < expected || !cells.slice(expected).every(isBlank));
  return ragged.length === 0 ? undefined : { code: 'file-ragged', rows: ragged.map(({ row }) => row), expected };
}
