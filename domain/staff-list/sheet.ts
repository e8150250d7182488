import { z } from 'zod';
import type { Problem, ProblemCode, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { type Cell, isBlank, type SerialsFrom, type SheetRow, textOf } from './cells.ts';
import { withoutMarks } from './judging/marks.ts';
import { oddLine, shapeOf } from './judging/odd-lines.ts';

/** The codes of what there is to know about a table. */
export const sheetWarningCode = z.enum([
  'encoding-guessed',
  'letters-spoilt',
  'separator',
  'formulas',
  'hidden-rows',
  'hidden-columns',
  'hidden-sheet',
  'merged-cells',
  'left-out',
  'sheet-left-out',
  'columns-left-out',
  'heading-twice',
  'name-over-two',
]);

/** What the user should know about a table before it is used. */
export type SheetWarning =
  | { code: 'encoding-guessed' }
  | { code: 'letters-spoilt'; count: number }
  | { code: 'separator'; separator: 'semicolon' | 'tab' | 'pipe' }
  | { code: 'formulas'; count: number }
  | { code: 'hidden-rows'; count: number }
  | { code: 'hidden-columns'; count: number }
  | { code: 'hidden-sheet' }
  | { code: 'merged-cells'; count: number }
  | { code: 'left-out'; what: LeftOut; count: number }
  | { code: 'sheet-left-out'; name: string; why: ProblemCode }
  | { code: 'columns-left-out'; count: number }
  | { code: 'heading-twice' | 'name-over-two'; name: string };

/** Why a line of the file is no row of the table. */
export const setAsideReason = z.enum(['quote-open', 'too-many-cells', 'shifted']);

/** A line that is not read, as it stands in the file: shown to the user with the reason. */
export interface SetAside {
  row: number;
  why: z.infer<typeof setAsideReason>;
  was: string;
}

/** Parts of a workbook that are never read. */
export type LeftOut =
  | 'comments'
  | 'pictures'
  | 'links-to-other-files'
  | 'connections'
  | 'embedded-files'
  | 'custom-data';

/** A table as it stands in the file, before anybody has said which row holds the headings. */
export type Grid = {
  /** Name of the worksheet; empty for a CSV file. */
  name: string;
  hidden: boolean;
  /** Rows with something in them, in order. */
  rows: SheetRow[];
  /** Lines that are no rows of the table. */
  setAside: SetAside[];
  /** Positions of hidden columns, from 0. */
  hiddenColumns: number[];
  serialsFrom: SerialsFrom;
  warnings: SheetWarning[];
};

/** A table with its heading row; every row has as many cells as there are headings. */
export type Sheet = Grid & {
  headingRow: number;
  headings: string[];
  /** The rows as they stand in the file, whatever became of them. */
  lines: SheetRow[];
  /** Title rows above the heading: shown, never imported. */
  above: SheetRow[];
};

/**
 * The table with its headings in the given row. What is no row of it is set aside, missing cells are empty, and the
 * second of two columns with one heading has its number behind it. Refuses no rows below the heading and a heading that
 * is a word of the machinery (security C07–C10).
 */
export function sheetOf(grid: Grid, headingRow: number): Result<Sheet> {
  const heading = grid.rows.find(({ row }) => row === headingRow);
  const below = grid.rows.filter(({ row }) => row > headingRow);
  if (!heading || below.length === 0) return refuse({ code: 'file-empty' });
  const width = lastFilled(heading.cells, below) + 1;
  const written = Array.from({ length: width }, (_, position) =>
    withoutMarks(textOf(heading.cells[position] ?? '')).replace(/\s+/g, ' '),
  );
  const wrong = headingProblem(written);
  if (wrong) return refuse(wrong);
  const { headings, twice } = numbered(written);
  const { rows, setAside } = sorted(below, headings);
  if (rows.length === 0) return refuse({ code: 'file-empty' });
  return done({
    ...grid,
    headingRow,
    headings,
    lines: grid.rows,
    above: grid.rows.filter(({ row }) => row < headingRow),
    rows,
    setAside: [
      ...grid.setAside,
      ...setAside.map(({ line, why }) => setAsideLine(line.row, why, line.cells.map(textOf))),
    ],
    warnings: [...grid.warnings, ...twice.map((name) => ({ code: 'heading-twice', name }) as const)],
  });
}

const mostShown = 160;

/** A line that is set aside, with as much of it as is needed to find it. */
export function setAsideLine(row: number, why: SetAside['why'], cells: readonly string[]): SetAside {
  const was = cells.filter((cell) => cell.trim() !== '').join(', ');
  return { row, why, was: was.slice(0, mostShown).toWellFormed() };
}

/** The same table with its headings in another row, which the user pointed out. */
export function withHeadingRow(sheet: Sheet, headingRow: number): Result<Sheet> {
  const { headings: _headings, above: _above, headingRow: _row, lines, ...grid } = sheet;
  return sheetOf(
    {
      ...grid,
      rows: lines,
      setAside: grid.setAside.filter(({ why }) => why === 'quote-open'),
      warnings: grid.warnings.filter(({ code }) => code !== 'heading-twice'),
    },
    headingRow,
  );
}

/** How far to the right a heading reaches, or a column without one in which most rows have something. */
function lastFilled(heading: readonly Cell[], below: readonly SheetRow[]): number {
  let last = heading.findLastIndex((cell) => !isBlank(cell));
  const widest = Math.max(0, ...below.map(({ cells }) => cells.length));
  for (let position = last + 1; position < widest; position += 1) {
    const filled = below.filter(({ cells }) => !isBlank(cells[position] ?? '')).length;
    if (filled * 2 > below.length) last = position;
  }
  return last;
}

type Line = { line: SheetRow; why: SetAside['why'] };

function sorted(below: readonly SheetRow[], headings: readonly string[]): { rows: SheetRow[]; setAside: Line[] } {
  const shape = shapeOf(below, headings.length);
  const rows: SheetRow[] = [];
  const setAside: Line[] = [];
  for (const line of below) {
    const why = oddLine(line, shape);
    if (why) setAside.push({ line, why });
    else if (line.cells.length === headings.length) rows.push(line);
    else rows.push({ ...line, cells: headings.map((_, position) => line.cells[position] ?? '') });
  }
  return { rows, setAside };
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
  const heading = headings.find((each) => machineWords.has(headingKey(each)));
  return heading === undefined ? undefined : { code: 'file-heading-odd', heading };
}

/** The headings, the second 'Surname' as 'Surname (2)', and those that stand twice. */
function numbered(headings: readonly string[]): { headings: string[]; twice: string[] } {
  const seen = new Map<string, number>();
  const twice: string[] = [];
  const each = headings.map((heading) => {
    const key = headingKey(heading);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (key === '' || count === 1) return heading;
    if (count === 2) twice.push(heading);
    return `${heading} (${count})`;
  });
  return { headings: each, twice };
}
