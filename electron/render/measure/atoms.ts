import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { hasLegend, hasManyBars, partLabels } from '#electron/render/chart-parts.ts';
import { besideTheirParts, endsWithNext, isLong, linesFor, staysWithNext } from '#electron/render/page-breaks.ts';
import {
  cellLines,
  cellsIn,
  isEmptyRow,
  onOneLine,
  type PrintedLine,
  roomIn,
  spoken,
} from '#electron/render/spoken.ts';
import { type Block, type BlockOf, type Renderer, render, type TableRow, type Text } from '#templates/blocks.ts';
import { houseStyle, type Spacing } from '#templates/house-style.ts';
import { placesOnLine, TICK } from './ticks.ts';
import { linesIn, type Type } from './widths.ts';

/** A piece of a page that is not divided, lengths in millimetres. */
export interface Atom {
  height: number;
  /** The least room over it and under it; of two that meet the larger is kept, and at the head of a page none. */
  before: number;
  after: number;
  /** What is said again over it where it begins a page: the heading of its table. */
  again: number;
  /** Whether it stands on the page of the one after it. */
  withNext: boolean;
  /** Whether it may go over the page after all: a long text. */
  divides: boolean;
}

/** What a document is measured with: the width of its text, the size of type in its tables, and how close it is set. */
export interface Measure {
  choice: LanguageChoice;
  width: number;
  tableSize: number;
  spacing: Spacing;
}

const { page, size, lineHeight, spacing, chart: bars } = houseStyle;
const MM_PER_POINT = 25.4 / 72;
const EDGE = 0.25;
/** The line over a sum is thicker. */
const SUM_EDGE = 0.35;
/** What a cell has at both its sides, in millimetres. */
export const CELL_SIDES = 4.4;
const COLUMNS_APART = 8;
/** A chart at its widest, and its bars (renderer/paper.css). */
const CHART = 170;
const BAR = 76;
const TICKS_APART = 1;

const body: Type = { size: size.body };
const leading = (points: number, apart: number = lineHeight): number => points * apart * MM_PER_POINT;

/** Each kind of block as the pieces that a page is filled with, as renderer/paper.css sets them. */
const atomsRenderer: Renderer<Measure, Atom[]> = {
  section: ({ title, blocks }, measure) => [
    atom(lines(title, measure.width, { size: size.heading, bold: true }, measure, 1.25), {
      before: measure.spacing.part,
      after: 3,
      withNext: true,
    }),
    ...atomsOf(blocks, measure),
  ],
  heading: ({ text }, measure) => [
    atom(lines(text, measure.width, { size: size.label, bold: true }, measure, 1.3), {
      before: measure.spacing.heading,
      after: 2,
      withNext: true,
    }),
  ],
  paragraph: ({ text }, measure) => [atom(sentence(text, body, measure), { after: 3 })],
  list: ({ items }, measure) => items.map((item) => atom(sentence(item, body, measure), { before: 1.5 })),
  notice: ({ text }, measure) => {
    const type = { size: size.table };
    return [atom(sentence(text, type, { ...measure, width: measure.width - 9.2 }) + 6, { before: 6, after: 6 })];
  },
  facts: ({ rows }, measure) =>
    rows.map(({ label, value }, at) => {
      const named = lines(label, 0.34 * measure.width - CELL_SIDES, { size: size.body, bold: true }, measure);
      const said = cell(cellLines(value, measure.choice), 0.66 * measure.width - CELL_SIDES, body);
      const least = 1.3 * measure.spacing.writingLine;
      const height = Math.max(least, Math.max(named, said) + 2 * measure.spacing.cell + EDGE);
      return atom(height, { after: at === rows.length - 1 ? measure.spacing.after : 0 });
    }),
  table,
  answer: ({ label, by, text, lines: room }, measure) => {
    const inside = measure.width - CELL_SIDES;
    const typed = linesIn(text, inside, body) * leading(size.body) + 4;
    const box = Math.max(linesFor(text, room) * measure.spacing.writingLine, text === '' ? 0 : typed);
    const asks = atom(asked(label, by, measure), { withNext: true });
    return isLong(text)
      ? [asks, atom(box, { divides: true, after: measure.spacing.after })]
      : [atom(asks.height + box + EDGE, { after: measure.spacing.after })];
  },
  ticks: ({ label, by, boxes }, measure) => {
    const inside = measure.width - CELL_SIDES;
    const each = boxes.map(({ label: means }) => linesIn(onOneLine(means, measure.choice), inside - TICK, body));
    const rows = placesOnLine(boxes, measure.choice, inside) ? [1] : each;
    const tall = rows.reduce((sum, count) => sum + count * leading(size.body) + TICKS_APART, -TICKS_APART);
    const height = asked(label, by, measure) + 4 + tall + EDGE;
    return [atom(height, { after: measure.spacing.after })];
  },
  signature: ({ rows }, { spacing, choice }) => [
    atom((choice === 'both' ? 2 : 1) * leading(size.small) + rows.length * (2 * spacing.writingLine + EDGE), {
      before: 2,
    }),
  ],
  chart,
};

/** Blocks in their order, as the pieces that pages are filled with. */
export function atomsOf(blocks: readonly Block[], measure: Measure): Atom[] {
  const all = besideTheirParts(blocks);
  return all.flatMap((block, at) => {
    const isHeld = endsWithNext(all, at);
    // what is signed takes only the last row of a table along
    const divides = isHeld && block.kind === 'table';
    const made = divides ? tableAtoms(block, measure, false) : render(atomsRenderer, block, measure);
    const isUnderPart = all[at - 1]?.kind === 'section';
    return made.map((one, index) => ({
      ...one,
      ...(isUnderPart && index === 0 ? { before: underPart[block.kind] ?? one.before } : {}),
      ...(isHeld && index === made.length - 1 ? { withNext: true } : {}),
    }));
  });
}

/** The room over what stands right under the heading of its part and has one of its own. */
const underPart: Partial<Record<Block['kind'], number>> = { heading: 0, chart: 4 };

/** A table that is taller, a fifth of an upright page, may be divided between two pages. */
const WHOLE = 55;

/** Whether a table is not divided between two pages. */
export function staysWhole(block: BlockOf<'table'>, choice: LanguageChoice): boolean {
  const upright = { choice, width: page.width - 2 * page.side, tableSize: size.table, spacing: spacing.usual };
  return tableAtoms(block, upright, false).reduce((sum, { height }) => sum + height, 0) <= WHOLE;
}

function table(block: BlockOf<'table'>, measure: Measure): Atom[] {
  return tableAtoms(block, measure, staysWhole(block, measure.choice));
}

function tableAtoms({ columns, rows, blankRows, total }: BlockOf<'table'>, measure: Measure, isWhole: boolean): Atom[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const inside = columns.map(({ share }) => (measure.width * share) / shares - CELL_SIDES);
  const type = { size: measure.tableSize };
  const padding = 2 * measure.spacing.cell + EDGE;
  const head = Math.max(
    ...columns.map(({ label }, at) => lines(label, inside[at] ?? 0, { ...type, bold: true }, measure)),
  );
  const all = [...rows, ...Array.from({ length: blankRows }, () => columns.map(() => null))];
  const height = (row: Readonly<TableRow>): number => {
    const least = isEmptyRow(row) ? roomIn(row) * measure.spacing.writingLine : 0;
    if ('across' in row)
      return lines(row.across, measure.width - CELL_SIDES, { ...type, bold: true }, measure) + padding;
    const cells = cellsIn(row).map((one, at) => cell(cellLines(one, measure.choice), inside[at] ?? 0, type));
    return Math.max(least, Math.max(leading(type.size), ...cells) + padding);
  };
  const again = head + padding;
  const made = [
    atom(again, { withNext: true }),
    ...all.map((row, at) =>
      atom(height(row), { withNext: isWhole || staysWithNext(all, at), again: at === 0 ? 0 : again }),
    ),
    ...(total ? [atom(leading(type.size) + padding + SUM_EDGE, { again })] : []),
  ];
  return made.map((one, at) =>
    at === made.length - 1 ? { ...one, after: measure.spacing.after, withNext: false } : one,
  );
}

function chart(block: BlockOf<'chart'>, measure: Measure): Atom[] {
  const named = { size: size.table };
  const heads = hasLegend(block)
    ? Math.max(...partLabels(block).map((label) => lines(label, 18, { size: size.small, bold: true }, measure)))
    : 0;
  const rows = block.bars.map(({ label, parts }) => {
    const width = Math.min(measure.width, CHART) - BAR - parts.length * (hasLegend(block) ? 20 : 12);
    return Math.max(bars.bar, lines(label, width, named, measure)) + (hasManyBars(block) ? 0.4 : 2.4);
  });
  const title = lines(block.title, measure.width, { size: size.label, bold: true }, measure);
  const height = title + 2 + heads + rows.reduce((sum, one) => sum + one, 0);
  return [atom(height, { before: 6, after: 6 })];
}

function asked(label: Text, by: Text | null, measure: Measure): number {
  const inside = measure.width - CELL_SIDES;
  const asks = sentence(label, { size: size.table, bold: true }, { ...measure, width: inside }, 1.3);
  return asks + (by ? lines(by, inside, { size: size.small }, measure) : 0) + 4 + EDGE;
}

/** How tall a text is whose languages stand under one another. */
function lines(text: Text, width: number, type: Type, { choice }: Measure, apart: number = lineHeight): number {
  const count = spoken(text, choice).reduce((sum, piece) => sum + linesIn(piece.text, width, type), 0);
  return count * leading(type.size, apart);
}

/** How tall a text is whose languages stand beside one another. */
function sentence(text: Text, type: Type, { choice, width }: Measure, apart: number = lineHeight): number {
  const pieces = spoken(text, choice);
  const each = pieces.length > 1 ? (width - COLUMNS_APART) / 2 : width;
  return Math.max(0, ...pieces.map((piece) => linesIn(piece.text, each, type))) * leading(type.size, apart);
}

function cell(printed: readonly PrintedLine[], width: number, type: Type): number {
  const each = printed.map(({ pieces }) => pieces.reduce((sum, piece) => sum + linesIn(piece.text, width, type), 0));
  return each.reduce((sum, count) => sum + count, 0) * leading(type.size) + Math.max(0, printed.length - 1);
}

function atom(height: number, rest: Partial<Atom> = {}): Atom {
  return { height, before: 0, after: 0, again: 0, withNext: false, divides: false, ...rest };
}
