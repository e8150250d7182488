import { type Cell, isBlank, type SheetRow } from '#domain/staff-list/cells.ts';
import { type Grid, type SetAside, type SheetWarning, setAsideLine } from '#domain/staff-list/sheet.ts';
import { limits } from '#electron/intake/limits.ts';
import { Refusal } from '#electron/intake/refusal.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { findSeparator, type KnownHeadings, type Separator } from './csv-separator.ts';
import { decodeText } from './csv-text.ts';

const separatorNames = { ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;

/**
 * The table of a CSV file; every value is text, a row is numbered as Excel numbers it. A line with an open quotation
 * mark is set aside and a NUL breaks its cell. Throws a Refusal for rows, columns or cells beyond the limits, and for
 * open quotation marks where nothing else is left (security 6.1).
 */
export function readCsv(bytes: Buffer, known: KnownHeadings): Grid {
  const { text, guessed, spoilt } = decodeText(bytes);
  // line ends inside quotation marks too: what is kept has '\n' only
  const { separator, body, skipped } = separatorOf(withoutEndMark(text.replace(/\r\n?/g, '\n')), known);
  const { rows, setAside } = readRows(csvRows(body, separator), skipped);
  const [open] = setAside;
  if (open && rows.length < 2) throw new Refusal({ code: 'file-quote-open', row: open.row });
  const warnings: SheetWarning[] = guessed ? [{ code: 'encoding-guessed' }] : [];
  if (spoilt > 0) warnings.push({ code: 'letters-spoilt', count: spoilt });
  if (separator !== ',') warnings.push({ code: 'separator', separator: separatorNames[separator] });
  return { name: '', hidden: false, rows, setAside, hiddenColumns: [], serialsFrom: 1900, warnings };
}

/** Programs of the age of DOS end a text with Ctrl-Z, and some report writers still do. */
function withoutEndMark(text: string): string {
  const end = text.trimEnd();
  return end.endsWith('\u001a') ? end.slice(0, -1) : text;
}

/** Excel's own 'sep=;' in the first line names the separator and is no row of the table (C20). */
function separatorOf(text: string, known: KnownHeadings): { separator: Separator; body: string; skipped: number } {
  const named = /^"?sep=([,;\t|])"?[,;\t|]*\n/i.exec(text);
  if (!named) return { separator: findSeparator(text, known), body: text, skipped: 0 };
  return { separator: named[1] as Separator, body: text.slice(named[0].length), skipped: 1 }; // the expression's class
}

function readRows(read: Iterable<CsvRow>, skipped: number): { rows: SheetRow[]; setAside: SetAside[] } {
  const rows: SheetRow[] = [];
  const setAside: SetAside[] = [];
  let row = skipped;
  for (const one of read) {
    row += 1;
    const isEmpty = 'cells' in one && one.cells.every(isBlank);
    if (isEmpty) continue;
    if (row > limits.rows) throw tooMany('rows', limits.rows, row);
    if ('openQuote' in one) setAside.push(setAsideLine(row, 'quote-open', [one.openQuote]));
    else rows.push({ row, cells: withinLimits(one.cells, row), hidden: false });
  }
  return { rows, setAside };
}

function withinLimits(cells: readonly string[], row: number): Cell[] {
  if (!cells.slice(limits.columnsSeen).every(isBlank)) throw tooMany('columns', limits.columns, row);
  if (cells.some((cell) => cell.length > limits.cellCharacters))
    throw tooMany('characters', limits.cellCharacters, row);
  return cells
    .slice(0, limits.columnsSeen)
    .map((cell) => (cell.includes('\0') ? { broken: cell.replaceAll('\0', '') } : cell));
}

function tooMany(what: 'rows' | 'columns' | 'characters', most: number, row: number): Refusal {
  return new Refusal({ code: 'file-too-many', what, most, row });
}
