import { BorderStyle, type FileChild, HeadingLevel, Paragraph } from 'docx';
import { besideTheirParts, heldBy, isItemKept } from '#electron/render/page-breaks.ts';
import { type Piece, spoken } from '#electron/render/spoken.ts';
import { type Block, type Renderer, render, type Text } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { answer, signature, ticks } from './boxes.ts';
import { chart } from './chart.ts';
import { gap, grid, kept, LEAST_GAP, noEdges, shade } from './grid.ts';
import { twips } from './measures.ts';
import { pieceRun, type WordContext, wordRuns } from './runs.ts';
import { facts, table } from './tables.ts';

/** Each kind of block as paragraphs and tables of Word. */
export const wordRenderer: Renderer<WordContext, FileChild[]> = {
  section: ({ title, blocks }, context) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: wordRuns(title, context.choice) }),
    ...wordBlocks(blocks, context),
  ],
  heading: ({ text }, { choice }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: wordRuns(text, choice) }),
  ],
  paragraph: ({ text }, context) => sentence(text, context, { style: 'BodyText', ...kept(context.withNext) }),
  list: ({ items }, context) =>
    items.flatMap((item, at) => {
      const isLast = at === items.length - 1;
      const after = isLast ? Math.min(AFTER, context.paper.spacing.after) : BETWEEN_ITEMS;
      const withNext = isLast ? context.withNext : isItemKept(items.length, at);
      return sentence(
        item,
        context,
        { bullet: { level: 0 }, spacing: { after: twips(after) }, ...kept(withNext) },
        after,
      );
    }),
  notice: ({ text }, context) => [
    gap(3),
    ...sentence(text, context, {
      style: 'TableText',
      keepLines: true,
      shading: shade,
      indent: { left: twips(3) },
      spacing: { after: twips(4) },
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: houseStyle.colour.brand } },
    }),
  ],
  facts,
  table,
  answer,
  ticks,
  signature,
  chart,
};

/** Blocks in their order, those of a part beside it. */
export function wordBlocks(blocks: readonly Block[], context: WordContext): FileChild[] {
  const all = besideTheirParts(blocks);
  return all.flatMap((block, at) => {
    const after = roomAfter(all[at + 1], context);
    const held = heldBy(all, at);
    return render(wordRenderer, block, { ...context, held, withNext: held !== 'no', after });
  });
}

/** The room under a block: a heading brings its own, and at the end there is none that could begin a page. */
function roomAfter(next: Block | undefined, { paper }: WordContext): number {
  const isApart = next === undefined || next.kind === 'section' || next.kind === 'heading' || next.kind === 'chart';
  return isApart ? LEAST_GAP : paper.spacing.after;
}

/** Millimetres, as on paper: between two columns, after them, and between two items of a list. */
const BETWEEN = 8;
const AFTER = 3;
const BETWEEN_ITEMS = 1.5;

type ParagraphLook = Omit<Exclude<ConstructorParameters<typeof Paragraph>[0], string>, 'children'>;

/** A sentence of its own: Welsh and English in two columns where both were asked for. */
function sentence(text: Text, context: WordContext, look: ParagraphLook, after: number = AFTER): FileChild[] {
  const pieces = spoken(text, context.choice);
  const [first, second] = pieces;
  // LibreOffice keeps a paragraph on the page of what is signed under it, and no table
  if (!first || !second || (context.held === 'signed' && !look.bullet))
    return pieces.map((piece) => new Paragraph({ ...look, children: [pieceRun(piece)] }));
  const half = twips(BETWEEN / 2);
  const column = (piece: Piece, margins: { left: number; right: number }) => ({
    children: [new Paragraph({ ...look, spacing: { ...look.spacing, after: 0 }, children: [pieceRun(piece)] })],
    margins: { top: 0, bottom: 0, ...margins },
  });
  const cells = [column(first, { left: 0, right: half }), column(second, { left: half, right: 0 })];
  return [grid([1, 1], [{ cells }], context.paper, noEdges), gap(after, look.keepNext)];
}
