import type { LanguageChoice } from '#domain/text/bilingual.ts';
import type { Block, BlockOf, Column } from '#templates/blocks.ts';

/** Characters of the standard type that go across a sheet of A4, upright and on its side. */
const UPRIGHT = 90;
const ACROSS = 142;
/** What stands closer than this part of the width is made one line: no column is narrower than a word. */
const CLOSE = 0.04;

/** The parts of a form's width that its kinds of block are divided into. */
export const shares = { facts: [1, 2], ticks: [1, 11], signature: [4, 5, 3], logo: [4, 20] } as const;

interface Page {
  hasLogo: boolean;
  isWide: boolean;
}

/**
 * The columns of a sheet that is read like a page: one wherever something in it begins, so that a table of two columns has
 * no more than it needs.
 */
export function pageWidths(blocks: readonly Block[], choice: LanguageChoice, { hasLogo, isWide }: Page): number[] {
  const all = blocks.flatMap(dividedBy);
  const divided = [...all, ...(hasLogo ? [shares.logo] : []), ...(choice === 'both' ? [[1, 1]] : [])];
  const edges: number[] = [0];
  for (const edge of divided.flatMap(edgesOf).sort((one, other) => one - other)) {
    if (edge - (edges.at(-1) ?? 0) > CLOSE && edge < 1 - CLOSE) edges.push(edge);
  }
  return [...edges, 1].slice(1).map((edge, at) => (edge - (edges[at] ?? 0)) * (isWide ? ACROSS : UPRIGHT));
}

/** The columns of a register, in characters: those that print fill a sheet, and may go beyond it: Excel makes it fit. */
export function registerWidths({ columns }: BlockOf<'table'>, isWide: boolean): number[] {
  const printed = columns.slice(0, printedOf(columns)).reduce((sum, column) => sum + column.share, 0);
  const scale = Math.max(isWide ? 1 : 0, (isWide ? ACROSS : UPRIGHT) / printed);
  return columns.map((column) => column.share * scale);
}

/** How many columns of a register print: those that stand aside come after them. */
export function printedOf(columns: readonly Column[]): number {
  const at = columns.findIndex(({ aside }) => aside === true);
  return at < 0 ? columns.length : at;
}

function dividedBy(block: Block): (readonly number[])[] {
  if (block.kind === 'section') return block.blocks.flatMap(dividedBy);
  if (block.kind === 'table') return [block.columns.map(({ share }) => share)];
  if (block.kind === 'chart') return [[6, ...(block.bars[0]?.parts ?? []).map(() => 2)]];
  return block.kind === 'facts' || block.kind === 'ticks' || block.kind === 'signature' ? [shares[block.kind]] : [];
}

/** Where the parts end, but for the last, as parts of one. */
function edgesOf(parts: readonly number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  let sum = 0;
  return parts.slice(0, -1).map((part) => {
    sum += part;
    return sum / all;
  });
}
