import Papa from 'papaparse';
import { type Grid, isBlank, type SheetRow, type SheetWarning } from '#domain/staff-list/sheet.ts';
import { limits } from '#electron/intake/limits.ts';
import { Refusal } from '#electron/intake/refusal.ts';
import { refOf } from '#electron/intake/workbook/cell-place.ts';
import { findSeparator, type Separator } from './csv-separator.ts';
import { decodeText } from './csv-text.ts';

const separatorNames = { ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;

/**
 * The table of a CSV file; every value is text, a row is numbered as Excel numbers it. Throws a Refusal for a quotation
 * mark that is never closed, a row, column or cell beyond the limits and for NUL in a cell (security 6.1).
 */
export function readCsv(bytes: Buffer): Grid {
  const { text, guessed } = decodeText(bytes);
  // line ends inside quotation marks too: what is kept has '\n' only
  const { separator, body, skipped } = separatorOf(text.replace(/\r\n?/g, '\n'));
  const rows = parse(body, separator, skipped).filter(({ cells }) => !cells.every(isBlank));
  const warnings: SheetWarning[] = guessed ? [{ code: 'encoding-guessed' }] : [];
  if (separator !== ',') warnings.push({ code: 'separator', separator: separatorNames[separator] });
  return { name: '', hidden: false, rows, hiddenColumns: [], serialsFrom: 1900, warnings };
}

/** Excel's own 'sep=;' in the first line names the separator and is no row of the table (C20). */
function separatorOf(text: string): { separator: Separator; body: string; skipped: number } {
  const named = /^"?sep=([,;\t|])"?\n/i.exec(text);
  if (!named) return { separator: findSeparator(text), body: text, skipped: 0 };
  return { separator: named[1] as Separator, body: text.slice(named[0].length), skipped: 1 }; // the expression's class
}

function parse(text: string, delimiter: Separator, skipped: number): SheetRow[] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    preview: limits.rows + 1,
  });
  const [error] = errors;
  if (error?.type === 'Quotes') throw new Refusal({ code: 'file-quote-open', row: (error.row ?? 0) + 1 + skipped });
  return data.map((cells, index) => {
    const row = index + 1 + skipped;
    refuseExcess(cells, row);
    return { row, cells, hidden: false };
  });
}

function refuseExcess(cells: readonly string[], row: number): void {
  if (row > limits.rows && !cells.every(isBlank)) throw tooMany('rows', limits.rows, row);
  if (cells.length > limits.columns) throw tooMany('columns', limits.columns, row);
  if (cells.some((cell) => cell.length > limits.cellCharacters))
    throw tooMany('characters', limits.cellCharacters, row);
  const broken = cells.findIndex((cell) => cell.includes('\0'));
  if (broken >= 0) throw new Refusal({ code: 'file-cell-broken', row, cell: refOf({ column: broken + 1, row }) });
}

function tooMany(what: 'rows' | 'columns' | 'characters', most: number, row: number): Refusal {
  return new Refusal({ code: 'file-too-many', what, most, row });
}
