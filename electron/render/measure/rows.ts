import { staysWithNext } from '#electron/render/page-breaks.ts';
import { cellLines, cellsIn, isEmptyRow, roomIn } from '#electron/render/spoken.ts';
import type { BlockOf, TableRow } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { body, CELL_SIDES, cell, EDGE, leading, lines, type Measure, SUM_EDGE } from './heights.ts';

/** A table that is taller, a fifth of an upright page, may be divided between two pages. */
const WHOLE = 55;
/** Two rows that take more of a page are not kept together: the page before them would be left half empty. */
const PAIR = 0.3;

/** How a table is held by what stands under it: not, by a line that belongs to it, or by what is signed. */
export type Held = 'no' | 'note' | 'signed';

/** How pages are set up, whatever the spacing: what stays together is the same in every setting. */
export interface Setup extends Omit<Measure, 'spacing'> {
  /** How tall a page is between its margins. */
  height: number;
}

/** How tall the head of a table is, and each of its rows: those to write in and the sum, too. */
export function tableHeights(block: BlockOf<'table'>, measure: Measure): { head: number; rows: number[] } {
  const { columns, total } = block;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const inside = columns.map(({ share }) => (measure.width * share) / shares - CELL_SIDES);
  const type = { size: measure.tableSize };
  const bold = { ...type, bold: true };
  const padding = 2 * measure.spacing.cell + EDGE;
  const head = Math.max(...columns.map(({ label }, at) => lines(label, inside[at] ?? 0, bold, measure)));
  const height = (row: Readonly<TableRow>): number => {
    if ('across' in row) return lines(row.across, measure.width - CELL_SIDES, bold, measure) + padding;
    const least = isEmptyRow(row) ? roomIn(row) * measure.spacing.writingLine : 0;
    const cells = cellsIn(row).map((one, at) => cell(cellLines(one, measure.choice), inside[at] ?? 0, type));
    return Math.max(least, Math.max(leading(type.size), ...cells) + padding);
  };
  const sum = total ? [leading(type.size) + padding + SUM_EDGE] : [];
  return { head: head + padding, rows: [...allRows(block).map(height), ...sum] };
}

/** The rows of a table, with those that are printed empty. */
export function allRows({ columns, rows, blankRows }: BlockOf<'table'>): readonly Readonly<TableRow>[] {
  return [...rows, ...Array.from({ length: blankRows }, () => columns.map(() => null))];
}

/** How tall each row of labels with their values is. */
export function factHeights({ rows }: BlockOf<'facts'>, measure: Measure): number[] {
  const { spacing, width, choice } = measure;
  return rows.map(({ label, value }) => {
    const named = lines(label, 0.34 * width - CELL_SIDES, { ...body, bold: true }, measure);
    const said = cell(cellLines(value, choice), 0.66 * width - CELL_SIDES, body);
    return Math.max(1.3 * spacing.writingLine, Math.max(named, said) + 2 * spacing.cell + EDGE);
  });
}

/**
 * Which rows of a table stand on the page of the one after them: all of a small table, words over the whole width with
 * what they head, the first two and the last two. The last does where something under the table holds it.
 */
export function keptRows(block: BlockOf<'table'>, setup: Setup, held: Held): boolean[] {
  const { head, rows: heights } = tableHeights(block, { ...setup, spacing: houseStyle.spacing.usual });
  const isWhole = held !== 'signed' && staysWhole(block, setup);
  const pairs = keptPairs(heights, PAIR * setup.height - head);
  const all = allRows(block);
  return heights.map((_, at) => {
    if (at === heights.length - 1) return held !== 'no';
    return isWhole || pairs[at] === true || staysWithNext(all, at);
  });
}

/** The same for labels with their values: the last two. LibreOffice loses what follows a first row that is kept. */
export function keptFacts(block: BlockOf<'facts'>, setup: Setup): boolean[] {
  const heights = factHeights(block, { ...setup, spacing: houseStyle.spacing.usual });
  return keptPairs(heights, PAIR * setup.height).map((isKept, at) => isKept && at === heights.length - 2);
}

/** The last two rows and the first two, where they are no taller than so many millimetres; of three perhaps the last two. */
function keptPairs(heights: readonly number[], most: number): boolean[] {
  const last = heights.length - 2;
  const isPair = (at: number): boolean =>
    at === last || (at === 0 && (last > 1 || heights.reduce((sum, height) => sum + height, 0) <= most));
  return heights.map((height, at) => isPair(at) && height + (heights[at + 1] ?? 0) <= most);
}

/** Whether a table is not divided between two pages: it is small on an upright page. */
function staysWhole(block: BlockOf<'table'>, { choice }: Setup): boolean {
  const { page, size, spacing } = houseStyle;
  const upright = { choice, width: page.width - 2 * page.side, tableSize: size.table, spacing: spacing.usual };
  const { head, rows } = tableHeights(block, upright);
  return rows.reduce((sum, height) => sum + height, head) <= WHOLE;
}
