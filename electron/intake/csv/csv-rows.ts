import { limits } from '#electron/intake/limits.ts';
import type { Separator } from './csv-separator.ts';

/** One row as it stands in the file: its fields, or the line with a quotation mark that is never closed. */
export type CsvRow = { cells: string[] } | { openQuote: string };

/** A field, and where the next begins: behind its separator, or behind the end of the row. */
interface Field {
  value: string;
  next: number;
  endsRow: boolean;
}

/**
 * The rows of a text whose lines end in '\n', by RFC 4180 and as programs stray from it: spaces before an opening
 * quotation mark, quotation marks inside a quoted field that are not doubled. A mark that is never closed, or closed
 * only rows later, costs its own line and not the rows below. Takes time in proportion to the length.
 */
export function* csvRows(text: string, separator: Separator): Generator<CsvRow> {
  let [from, width, filled] = [0, 0, 0];
  while (from < text.length) {
    const row = rowAt(text, from, separator, width);
    if (row) {
      const [only] = row.cells;
      const inside = row.cells.length === 1 && only ? rowInside(only, separator, filled) : undefined;
      if (inside) row.cells = inside;
      yield { cells: row.cells };
      width = Math.max(width, row.cells.length);
      filled = Math.max(filled, row.cells.findLastIndex((cell) => cell.trim() !== '') + 1);
      from = row.next;
    } else {
      const end = endOfLine(text, from);
      yield { openQuote: text.slice(from, end) };
      from = end + 1;
    }
  }
}

/** The cells of a row that stands in quotation marks as a whole, as a program leaves it that quoted a list twice. */
function rowInside(only: string, separator: Separator, filled: number): string[] | undefined {
  if (!only.includes(separator) || only.includes('\n')) return undefined;
  const cells = rowAt(only, 0, separator, 0)?.cells;
  // the last cells may be missing; a note with a comma in it is far from a row
  return cells && cells.length * 2 > filled ? cells : undefined;
}

function rowAt(text: string, from: number, separator: Separator, width: number) {
  const cells: string[] = [];
  for (let at = from; ; ) {
    const field = fieldAt(text, at, separator);
    if (!field || holdsRows(text, at, field, separator, width)) return undefined;
    cells.push(field.value);
    at = field.next;
    if (field.endsRow) return { cells, next: at };
  }
}

function fieldAt(text: string, from: number, separator: Separator): Field | undefined {
  const start = afterSpaces(text, from, separator);
  if (text[start] !== '"') {
    const end = Math.min(endOfLine(text, from), indexOr(text.indexOf(separator, from), text.length));
    return { value: text.slice(from, end), next: end + 1, endsRow: text[end] !== separator };
  }
  const close = closingQuote(text, start + 1, separator);
  if (close === undefined) return undefined;
  const written = text.slice(start + 1, close);
  if (opensAnother(written, separator)) return undefined;
  const end = afterSpaces(text, close + 1, separator);
  const value = written.replaceAll('""', '"');
  return { value, next: end + 1, endsRow: text[end] !== separator };
}

/** Whether a mark that opens a value stands in the lines of a field: it belongs to another row. */
function opensAnother(written: string, separator: Separator): boolean {
  if (!written.includes('\n')) return false;
  const undoubled = written.replaceAll('""', '');
  return /\n *"/.test(undoubled) || undoubled.includes(`${separator}"`);
}

/** The mark that a separator or the end of the row follows; others belong to the value, doubled or not. */
function closingQuote(text: string, from: number, separator: Separator): number | undefined {
  const last = from + limits.cellCharacters;
  for (let at = text.indexOf('"', from); at >= 0 && at <= last; at = text.indexOf('"', at)) {
    if (text[at + 1] === '"') {
      at += 2;
      continue;
    }
    const after = text[afterSpaces(text, at + 1, separator)];
    if (after === undefined || after === '\n' || after === separator) return at;
    at += 1;
  }
  return undefined;
}

/** Whether whole rows of the list lie inside a field, because its quotation mark was closed by that of another row. */
function holdsRows(text: string, from: number, { value, next }: Field, separator: Separator, width: number): boolean {
  if (!value.includes('\n')) return false;
  const [, ...lines] = text.slice(from, endOfLine(text, next - 1)).split('\n');
  if (width < 3) return areAlike(lines, separator);
  return lines.filter((line) => isWholeRow(line, separator, width)).length >= (width > 3 ? 1 : 2);
}

/** Whether lines look like rows where none was seen so far: some of them have as many cells, and more than a text would. */
function areAlike(lines: readonly string[], separator: Separator): boolean {
  const widths = Map.groupBy(lines, (line) => line.split(separator).length);
  return [...widths].some(([cells, alike]) => alike.length > (cells > 4 ? 1 : 2) && cells > 2);
}

/** A line with every cell and no mark left over: the last line of a value has the mark that closes it. */
function isWholeRow(line: string, separator: Separator, width: number): boolean {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  return !bare.includes('"') && bare.split(separator).length === width;
}

function afterSpaces(text: string, from: number, separator: Separator): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u00a0' || (text[at] === '\t' && separator !== '\t')) at += 1;
  return at;
}

function endOfLine(text: string, from: number): number {
  return indexOr(text.indexOf('\n', from), text.length);
}

function indexOr(index: number, otherwise: number): number {
  return index < 0 ? otherwise : index;
}
