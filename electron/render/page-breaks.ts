import type { Block, TableRow, Text } from '#templates/blocks.ts';
import { boxesIn, cellsIn } from './spoken.ts';

/** Beyond this many characters, about a fifth of a page, an answer may be divided between two pages. */
const LONG = 800;

/** Whether a text may go over the page; a shorter one is kept whole. */
export function isLong(text: string): boolean {
  return text.length > LONG || text.split('\n').length > LONG / 60;
}

/** So many rows stand on the page of the words over the whole width that head them. */
const FEW_ROWS = 3;

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

/** Whether an item of a list stands on the page of the one after it: neither the first nor the last is alone on a page. */
export function isItemKept(count: number, at: number): boolean {
  return at < count - 1 && (at === 0 || at === count - 2);
}

/** A part as its heading, and then its blocks: pages are divided between blocks, wherever they stand. */
export function besideTheirParts(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' ? [{ ...block, blocks: [] }, ...besideTheirParts(block.blocks)] : [block],
  );
}

/** Whether a block only says what comes under it. */
export function leads({ kind }: Block): boolean {
  return kind === 'section' || kind === 'heading' || kind === 'paragraph';
}

/** Where the block stands that what is signed takes along to its page, of blocks beside their parts; -1 where none does. */
export function aboveSignature(blocks: readonly Block[]): number {
  const signed = blocks.findIndex(({ kind }) => kind === 'signature');
  const above = blocks.findLastIndex((block, at) => at < signed && !leads(block));
  return above === -1 ? -1 : Math.max(above, signed - MOST_LEADING);
}

/** A letter is all paragraphs: no more of them than a heading and two go along with what is signed. */
const MOST_LEADING = 3;

/**
 * By what the block at a place is held, so that it ends on the page on which the next begins: by what is signed under it,
 * or by a line that it leads on to or that belongs to it. A heading begins something else, and a long text leads on to
 * nothing: else a whole part would hang together.
 */
export function heldBy(blocks: readonly Block[], at: number): 'no' | 'note' | 'signed' {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (!block || !next) return 'no';
  const above = aboveSignature(blocks);
  if (above !== -1 && at >= above && blocks.slice(at + 1).some(({ kind }) => kind === 'signature')) return 'signed';
  const leadsOn = block.kind === 'paragraph' && !begins(next) && !isLongSaid(block.text);
  return leadsOn || (block.kind === 'table' && isNote(next, blocks[at + 2])) ? 'note' : 'no';
}

function begins({ kind }: Block): boolean {
  return kind === 'section' || kind === 'heading';
}

/** Whether a paragraph ends what stands over it: a short one that leads on to nothing. */
function isNote(block: Block, next: Block | undefined): boolean {
  return block.kind === 'paragraph' && !isLongSaid(block.text) && (next === undefined || begins(next));
}

/** Whether a paragraph may go over the page in one of its languages. */
export function isLongSaid(text: Text): boolean {
  return typeof text === 'string' ? isLong(text) : [text.en, text.cy ?? ''].some(isLong);
}
