import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { cellLines, cellsIn, type Piece, spoken } from '#electron/render/spoken.ts';
import type { Block, BlockOf, Column, Composed } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { CELL_SIDES, EDGE } from './heights.ts';
import { textWidth } from './setting.ts';
import { type Type, widthOf } from './widths.ts';

/** A word that is longer, in millimetres, is an address of the web and may be broken. */
const LONGEST = 45;
/** What is reckoned here may be set a little wider. */
const TO_SPARE = 1.04;

/** The document with columns that no word is broken in: each at least as wide as its longest, if all have room. */
export function withRoomForWords(composed: Composed, choice: LanguageChoice): Composed {
  const isWide = composed.workbook === 'sheets';
  const width = textWidth(isWide);
  const size = isWide ? houseStyle.wideTableSize : houseStyle.size.table;
  const fitted = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => {
      if (block.kind === 'section') return { ...block, blocks: fitted(block.blocks) };
      return block.kind === 'table' ? { ...block, columns: fittedColumns(block, { choice, width, size }) } : block;
    });
  return { ...composed, blocks: fitted(composed.blocks) };
}

function fittedColumns(
  { columns, rows }: BlockOf<'table'>,
  { choice, width, size }: { choice: LanguageChoice; width: number; size: number },
): Column[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const wanted = columns.map(({ share }) => (share / all) * width);
  const needed = columns.map(({ label }) => longestWord(spoken(label, choice), { size, bold: true }));
  for (const row of rows) {
    if ('across' in row) continue;
    for (const [at, cell] of cellsIn(row).entries()) {
      const pieces = cellLines(cell, choice).flatMap((line) => line.pieces.map(withWholeDay));
      needed[at] = Math.max(needed[at] ?? 0, longestWord(pieces, { size }));
    }
  }
  const widths = widened(
    wanted,
    needed.map((word) => TO_SPARE * Math.min(word, LONGEST) + CELL_SIDES + EDGE),
  );
  return columns.map((column, at) => ({ ...column, share: widths[at] ?? column.share }));
}

/** A day stands on one line. */
function withWholeDay({ text, ...piece }: Piece): Piece {
  return { ...piece, text: day.test(text) ? text.replaceAll(' ', '\u00a0') : text };
}

/** '16 Nov 2026', as it stands in a box. */
const day = /^\d{1,2} \p{L}+ \d{4}$/u;

/** Widths of which none is less than it needs, the others narrower in proportion; as wanted where there is no room. */
export function widened(wanted: readonly number[], needed: readonly number[]): readonly number[] {
  const width = sum(wanted);
  if (wanted.every((one, at) => one >= (needed[at] ?? 0)) || sum(needed) > width) return wanted;
  const isNarrow = wanted.map(() => false);
  for (;;) {
    const taken = sum(needed.filter((_, at) => isNarrow[at]));
    const shared = sum(wanted.filter((_, at) => !isNarrow[at]));
    const widths = wanted.map((one, at) => (isNarrow[at] ? (needed[at] ?? 0) : (one / shared) * (width - taken)));
    const narrow = widths.flatMap((one, at) => (!isNarrow[at] && one < (needed[at] ?? 0) ? [at] : []));
    if (narrow.length === 0) return widths;
    for (const at of narrow) isNarrow[at] = true;
  }
}

function longestWord(pieces: readonly { text: string }[], type: Type): number {
  const words = pieces.flatMap(({ text }) => text.match(unbroken) ?? []);
  return Math.max(0, ...words.map((word) => widthOf(word, type)));
}

/** What stands on one line, a day with its blanks that do not break, too; shorter ones are narrower than any column. */
const unbroken = /[\S\u00a0]{4,}/g;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
