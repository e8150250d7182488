import type { Block, TableRow, Text } from '#templates/blocks.ts';
import { boxesIn, cellsIn } from './spoken.ts';

/** Beyond this many characters, about a third of a page, an answer may be divided between two pages. */
const LONG = 1200;

/** Whether a text may go over the page; a shorter one is kept whole. */
export function isLong(text: string): boolean {
  return text.length > LONG || text.split('\n').length > LONG / 60;
}

/** A table of no more rows than this is not divided between two pages. */
const FEW_ROWS = 6;

/** Whether a table stays whole: it has few rows, none that is long, and no parts that it may be divided between. */
export function staysWhole(rows: readonly Readonly<TableRow>[], blankRows: number): boolean {
  return rows.length + blankRows <= FEW_ROWS && !rows.some((row) => 'across' in row || isLongRow(row));
}

/** Words over the whole width that head more rows than a few stand on the page of so many of them. */
const FIRST_ROWS = 2;

/** Whether a row stands on the page of the one after it: words over the whole width with what they head. */
export function staysWithNext(rows: readonly Readonly<TableRow>[], at: number): boolean {
  const next = rows[at + 1];
  if (next === undefined || 'across' in next) return false;
  const head = rows.findLastIndex((row, before) => before <= at && 'across' in row);
  if (head === -1) return false;
  const end = rows.findIndex((row, after) => after > at && 'across' in row);
  const headed = (end === -1 ? rows.length : end) - head - 1;
  return headed <= FEW_ROWS || at - head < FIRST_ROWS;
}

/** Whether a box in a row holds a long text, so that the row may go over the page. */
export function isLongRow(row: Readonly<TableRow>): boolean {
  return cellsIn(row).some((cell) => boxesIn(cell).some((text) => typeof text === 'string' && isLong(text)));
}

/** How many lines of writing an empty box has room for; a filled one keeps two, for a word added by hand. */
export function linesFor(text: string, lines: number): number {
  return text === '' ? lines : Math.min(lines, 2);
}

/**
 * Whether a block ends on the page on which the next begins: words that lead on to it, and whatever is signed under it. A
 * heading begins something else, and a long text leads on to nothing: else a whole part would hang together.
 */
export function endsWithNext(block: Block, next: Block): boolean {
  return (block.kind === 'paragraph' && next.kind !== 'heading' && !isLongSaid(block.text)) || isSigned(next);
}

/** Whether a paragraph may go over the page in one of its languages. */
export function isLongSaid(text: Text): boolean {
  return typeof text === 'string' ? isLong(text) : [text.en, text.cy ?? ''].some(isLong);
}

function isSigned(block: Block): boolean {
  return (
    block.kind === 'signature' || (block.kind === 'section' && block.blocks.some(({ kind }) => kind === 'signature'))
  );
}
