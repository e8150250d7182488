import {
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
  VerticalAlignTable,
} from 'docx';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { CELL_SIDES } from '#electron/render/measure/heights.ts';
import { placesOnLine } from '#electron/render/measure/ticks.ts';
import { isLong, linesFor } from '#electron/render/page-breaks.ts';
import { cellLines, signerSaid, spoken } from '#electron/render/spoken.ts';
import type { BlockOf, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { cellParagraphs } from './cells.ts';
import { textControl, tickControl, tickRun, titleOf } from './controls.ts';
import { gap, grid, kept, noEdges, shade, signingEdge } from './grid.ts';
import { twips } from './measures.ts';
import { pieceRun, type WordContext, wordRuns } from './runs.ts';

/** A box to write in, under what it asks. A long answer may go over the page; a short one stays whole. */
export function answer({ address, label, by, text, lines }: BlockOf<'answer'>, context: WordContext): FileChild[] {
  const typed = [{ language: null, text }];
  const children = [
    new Paragraph({
      style: 'BoxText',
      ...kept(context.withNext),
      children: textControl({ address, asks: titleOf(label, by, context) }, typed, context),
    }),
  ];
  const height = linesFor(text, lines) * context.paper.spacing.writingLine;
  return asked(label, by, { children, height, maySplit: isLong(text) }, context);
}

/** Boxes to tick under what they ask: on one line where they are few and short, else one to a line. */
export function ticks({ address, label, by, boxes }: BlockOf<'ticks'>, context: WordContext): FileChild[] {
  const one = ({ value, label: means, on }: (typeof boxes)[number]): ParagraphChild[] => [
    ...(address === null
      ? [tickRun(on)]
      : tickControl({ address, value, asks: titleOf(means, label, context) }, on, context)),
    new TextRun('\u00a0 '),
    ...spoken(means, context.choice).flatMap((piece, at) => [...(at > 0 ? [new TextRun(' / ')] : []), pieceRun(piece)]),
  ];
  const places = placesOnLine(boxes, context.choice, context.paper.text - CELL_SIDES);
  const lines = places
    ? [boxes.flatMap((box, at) => [...(at > 0 ? [new TextRun({ text: '\t' })] : []), ...one(box)])]
    : boxes.map(one);
  const tabStops = (places ?? []).slice(1).map((place) => ({ type: TabStopType.LEFT, position: twips(place) }));
  const children = lines.map(
    (line, at) =>
      new Paragraph({
        style: 'BodyText',
        spacing: { after: at === lines.length - 1 ? 0 : twips(1) },
        ...kept(context.withNext),
        tabStops,
        children: line,
      }),
  );
  return asked(label, by, { children }, context);
}

/** Millimetres between the frame of a box and what stands in it, however close a document is set. */
const BOX_EDGE = 2;

/** A framed box under what it asks, and whose it is. */
function asked(
  label: Text,
  by: Bilingual | null,
  { children, ...row }: { children: Paragraph[]; height?: number; maySplit?: boolean },
  context: WordContext,
): FileChild[] {
  const asks = spoken(label, context.choice);
  const whose = by ? spoken(by, context.choice) : [];
  const heads = asks.map((piece, at) => ({
    shading: shade,
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_3, keepNext: true, children: [pieceRun(piece)] }),
      // in the column of its own language
      ...(asks.length > 1 ? whose.slice(at, at + 1) : whose).map(
        (said) => new Paragraph({ style: 'SmallText', keepNext: true, children: [pieceRun(said)] }),
      ),
    ],
  }));
  const box = { columnSpan: asks.length, children };
  return [
    grid(
      asks.map(() => 1),
      [{ cells: heads }, { cells: [box], ...row }],
      { ...context.paper, spacing: { cell: BOX_EDGE } },
    ),
    gap(context.after, context.withNext),
  ];
}

/** Lines to sign on, kept together. */
export function signature({ rows }: BlockOf<'signature'>, context: WordContext): FileChild[] {
  const { choice, paper } = context;
  const look = { verticalAlign: VerticalAlignTable.BOTTOM };
  const line = { borders: { bottom: signingEdge }, ...look };
  const heads = [[], wordRuns(words.signature, choice), wordRuns(words.date, choice)];
  return [
    grid(
      [34, 42, 24],
      [
        {
          cells: heads.map((children) => ({
            children: [new Paragraph({ style: 'SmallText', keepNext: true, children })],
          })),
        },
        ...rows.map((row, at) => {
          const keepNext = at < rows.length - 1;
          const label = cellParagraphs(
            [{ address: null, pieces: spoken(signerSaid(row.label), choice) }],
            context,
            kept(keepNext),
            { bold: true },
          );
          const signedOn = cellLines(row.signedOn && { day: row.signedOn }, choice);
          return {
            height: 2 * context.paper.spacing.writingLine,
            cells: [
              { ...look, margins: { left: twips(0) }, children: label },
              {
                ...line,
                children: cellParagraphs(cellLines(row.how, choice), context, {
                  ...kept(keepNext),
                  style: 'SmallText',
                }),
              },
              { ...line, children: cellParagraphs(signedOn, context, kept(keepNext)) },
            ],
          };
        }),
      ],
      paper,
      noEdges,
    ),
    gap(context.after),
  ];
}
