import { type FileChild, HeadingLevel, Paragraph, TextRun, VerticalAlignTable } from 'docx';
import { isLong, linesFor } from '#electron/render/page-breaks.ts';
import { cellLines, spoken } from '#electron/render/spoken.ts';
import type { BlockOf } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { words } from '#templates/words/index.ts';
import { cellParagraphs } from './cells.ts';
import { textControl, tickControl } from './controls.ts';
import { gap, grid, noEdges, shade, signingEdge } from './grid.ts';
import { twips } from './measures.ts';
import { pieceRun, type WordContext, wordRuns } from './runs.ts';

/** A box to write in, under what it asks. A long answer may go over the page; a short one stays whole. */
export function answer({ tag, label, by, text, lines }: BlockOf<'answer'>, context: WordContext): FileChild[] {
  const asks = spoken(label, context.choice);
  const heads = asks.map((piece, at) => ({
    shading: shade,
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_3, children: [pieceRun(piece)] }),
      ...(by && at === 0
        ? [new Paragraph({ style: 'SmallText', keepNext: true, children: wordRuns(by, context.choice) })]
        : []),
    ],
  }));
  const box = {
    columnSpan: asks.length,
    children: [new Paragraph({ style: 'BodyText', spacing: { after: 0 }, children: textControl(tag, text, context) })],
  };
  return [
    grid(
      asks.map(() => 1),
      [
        { cells: heads },
        { cells: [box], height: linesFor(text, lines) * houseStyle.writingLine, maySplit: isLong(text) },
      ],
      context.paper,
    ),
    gap(4),
  ];
}

/** A box to tick, and what it means. */
export function tick({ tag, label, on }: BlockOf<'tick'>, context: WordContext): FileChild[] {
  const means = wordRuns(label, context.choice);
  const children = [...tickControl(tag, on, context), new TextRun('\u00a0 '), ...means];
  return [new Paragraph({ style: 'BodyText', children })];
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
          const label = cellParagraphs([{ pieces: spoken(row.label, choice) }], context, { keepNext }, { bold: true });
          const signedOn = cellLines(row.signedOn && { day: row.signedOn }, choice);
          return {
            height: 2 * houseStyle.writingLine,
            cells: [
              { ...look, margins: { left: twips(0) }, children: label },
              { ...line, children: cellParagraphs(cellLines(row.name, choice), context, { keepNext }) },
              { ...line, children: cellParagraphs(signedOn, context, { keepNext }) },
            ],
          };
        }),
      ],
      paper,
      noEdges,
    ),
    gap(4),
  ];
}
