import { hasLegend, hasManyBars, partLabels } from '#electron/render/chart-parts.ts';
import { besideTheirParts, heldBy, isItemKept, isLong, linesFor } from '#electron/render/page-breaks.ts';
import { onOneLine, signerSaid } from '#electron/render/spoken.ts';
import { type Block, type BlockOf, type Renderer, render, type Text } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { words } from '#templates/words/index.ts';
import { body, CELL_SIDES, EDGE, leading, lines, type Measure, sentence } from './heights.ts';
import { factHeights, type Held, keptFacts, keptRows, type Setup, tableHeights } from './rows.ts';
import { placesOnLine, TICK } from './ticks.ts';
import { linesIn } from './widths.ts';

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

const { size, chart: bars } = houseStyle;
/** A chart at its widest, and its bars (renderer/paper.css). */
const CHART = 170;
const BAR = 76;
const TICKS_APART = 1;
/** Of the width, what is left for who signs, without the room beside it. */
const SIGNER = 0.32;

/** What the blocks of a document are measured with, one of which is held by what stands under it. */
interface Context extends Setting {
  held: Held;
}

/** How pages are set up, and how close they are set. */
interface Setting extends Measure, Setup {}

/** Each kind of block as the pieces that a page is filled with, as renderer/paper.css sets them. */
const atomsRenderer: Renderer<Context, Atom[]> = {
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
  list: ({ items }, measure) =>
    items.map((item, at) =>
      atom(sentence(item, body, measure), {
        before: 1.5,
        withNext: isItemKept(items.length, at),
        after: at === items.length - 1 ? Math.min(3, measure.spacing.after) : 0,
      }),
    ),
  notice: ({ text }, measure) => {
    const type = { size: size.table };
    return [atom(sentence(text, type, { ...measure, width: measure.width - 9.2 }) + 6, { before: 6, after: 6 })];
  },
  facts: (block, measure) => {
    const kept = keptFacts(block, measure);
    return lastApart(
      factHeights(block, measure).map((height, at) => atom(height, { withNext: kept[at] ?? false })),
      measure,
    );
  },
  table,
  answer: ({ label, by, text, lines: room }, measure) => {
    const inside = measure.width - CELL_SIDES;
    const typed = linesIn(text, inside, body) * leading(size.body) + 4;
    const box = Math.max(linesFor(text, room) * measure.spacing.writingLine, typed);
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
  signature: ({ rows }, measure) => {
    const { spacing, width } = measure;
    const named = { size: size.table, bold: true };
    const tall = rows.map(({ label }) =>
      Math.max(2 * spacing.writingLine, lines(signerSaid(label), SIGNER * width, named, measure) + 2 * spacing.cell),
    );
    const height = tall.reduce(
      (sum, one) => sum + one + EDGE,
      lines(words.signature, width, { size: size.small }, measure),
    );
    return [atom(height, { before: 2 })];
  },
  chart,
};

/** Blocks in their order, as the pieces that pages are filled with. */
export function atomsOf(blocks: readonly Block[], measure: Setting): Atom[] {
  const all = besideTheirParts(blocks);
  return all.flatMap((block, at) => {
    const held = heldBy(all, at);
    const made = render(atomsRenderer, block, { ...measure, held });
    const isUnderPart = all[at - 1]?.kind === 'section';
    return made.map((one, index) => ({
      ...one,
      ...(isUnderPart && index === 0 ? { before: underPart[block.kind] ?? one.before } : {}),
      ...(held !== 'no' && index === made.length - 1 ? { withNext: true } : {}),
    }));
  });
}

/** The room over what stands right under the heading of its part and has one of its own. */
const underPart: Partial<Record<Block['kind'], number>> = { heading: 0, chart: 4 };

function table(block: BlockOf<'table'>, measure: Context): Atom[] {
  const { head, rows } = tableHeights(block, measure);
  const kept = keptRows(block, measure, measure.held);
  const made = rows.map((height, at) => atom(height, { withNext: kept[at] ?? false, again: at === 0 ? 0 : head }));
  return lastApart([atom(head, { withNext: rows.length > 0 }), ...made], measure);
}

/** The pieces of a block, the last with the room under it. */
function lastApart(made: readonly Atom[], { spacing }: Measure): Atom[] {
  return made.map((one, at) => (at === made.length - 1 ? { ...one, after: spacing.after } : one));
}

function chart(block: BlockOf<'chart'>, measure: Measure): Atom[] {
  const named = { size: size.table };
  const heads = hasLegend(block)
    ? Math.max(...partLabels(block).map((label) => lines(label, 18, { size: size.small, bold: true }, measure)))
    : 0;
  const rows = block.bars.map(({ label, parts }) => {
    const width = Math.min(measure.width, CHART) - BAR - parts.length * (hasLegend(block) ? 20 : 12);
    return (
      Math.max(hasManyBars(block) ? bars.barOfMany : bars.bar, lines(label, width, named, measure)) +
      (hasManyBars(block) ? 0.4 : 2.4)
    );
  });
  const title = lines(block.title, measure.width, { size: size.label, bold: true }, measure);
  const height = title + 2 + heads + rows.reduce((sum, one) => sum + one, 0);
  return [atom(height, { before: 6, after: 6 })];
}

function asked(label: Text, by: Text | null, measure: Measure): number {
  const inside = measure.width - CELL_SIDES;
  const within = { ...measure, width: inside };
  const asks = sentence(label, { size: size.table, bold: true }, within, 1.3);
  return asks + (by ? sentence(by, { size: size.small }, within) : 0) + 4 + EDGE;
}

function atom(height: number, rest: Partial<Atom> = {}): Atom {
  return { height, before: 0, after: 0, again: 0, withNext: false, divides: false, ...rest };
}
