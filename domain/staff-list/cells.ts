import type { Day } from '#domain/days/dates.ts';

/**
 * One cell of a table that came in. Text is as it stands in the file, empty for nothing. The others come from workbooks:
 * a `number`, with how its format shows it where that says more ('000123'); a `day`, and `at` where it is 11 in the
 * evening, which may be midnight elsewhere; `hours` that Excel keeps as a time;
 * `broken`, which holds what Excel shows in place of a value ('#REF!'), a date outside 1950–2100, or what breaks the
 * rules of the file.
 */
export type Cell =
  | string
  | { number: number; shown?: string }
  | { day: Day; at?: '23:00' }
  | { hours: number }
  | { broken: string };

/** One row; `row` counts from 1 as the spreadsheet program shows it. */
export type SheetRow = { row: number; cells: Cell[]; hidden: boolean };

/** The year from which a workbook counts its days. */
export type SerialsFrom = 1900 | 1904;

/** What the cell shows. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if ('number' in cell) return cell.shown ?? String(cell.number);
  if ('hours' in cell) return asClock(cell.hours);
  return 'day' in cell ? cell.day : cell.broken;
}

/** 32.5 as '32:30'. */
function asClock(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Whether nothing can be seen in the cell. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && !/[^\s\p{Cf}\p{Cc}]/u.test(cell);
}
