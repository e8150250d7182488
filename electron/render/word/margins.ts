import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  ImageRun,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
  VerticalAlignTable,
} from 'docx';
import { footLines, runningLineIn } from '#electron/render/measure/running.ts';
import { footNotes, languageTags, spoken } from '#electron/render/spoken.ts';
import type { Composed, Letterhead } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { words } from '#templates/words/index.ts';
import { grid, noEdges } from './grid.ts';
import { halfPoints, pixels, twips } from './measures.ts';
import { pieceRun, textRun, type WordContext } from './runs.ts';

/** Over the first page the letterhead, over the others a line that says what they belong to. */
export function headers(composed: Composed, context: WordContext) {
  const { left, right } = runningLineIn(context.paper.text, composed, context.choice);
  return {
    // the school's own is put into the packed file
    first: new Header({ children: composed.school.own ? [new Paragraph({})] : letterhead(composed.school, context) }),
    default: new Header({
      children: [
        new Paragraph({
          style: 'SmallText',
          spacing: { after: twips(4) },
          tabStops: [{ type: TabStopType.RIGHT, position: twips(context.paper.text) }],
          children: [textRun(left), new TextRun({ text: '\t' }), textRun(right)],
        }),
      ],
    }),
  };
}

/** Under every page its number; and what it is besides a paper of a school's. */
export function footers(composed: Composed, { choice, paper }: WordContext) {
  const number = spoken(words.pageBefore, choice).map((before, at) => {
    const between = spoken(words.pageBetween, choice)[at]?.text ?? '';
    return new TextRun({
      ...(before.language ? { language: { value: languageTags[before.language] } } : {}),
      children: [at > 0 ? ' / ' : '', before.text, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES],
    });
  });
  const [first, ...others] = notesIn(composed, { choice, paper });
  const footer = () =>
    new Footer({
      children: [
        new Paragraph({
          style: 'SmallText',
          tabStops: [{ type: TabStopType.RIGHT, position: twips(paper.text) }],
          children: [...(first ?? []), new TextRun({ text: '\t' }), ...number],
        }),
        ...others.map((children) => new Paragraph({ style: 'SmallText', children })),
      ],
    });
  return { first: footer(), default: footer() };
}

/** What a footer says besides its number, a list of runs for each of its lines. */
function notesIn(composed: Composed, { choice, paper }: Pick<WordContext, 'choice' | 'paper'>): TextRun[][] {
  const each = footNotes(composed).map((said) =>
    spoken(said, choice).flatMap((piece, at) => [...(at > 0 ? [textRun(' / ')] : []), pieceRun(piece)]),
  );
  if (footLines(paper.text, composed, choice).length > 1) return each;
  return [each.flatMap((runs, at) => [...(at > 0 ? [textRun(' · ')] : []), ...runs])];
}

function letterhead({ name, address, logo }: Letterhead, context: WordContext): (Paragraph | Table)[] {
  const { colour, size } = houseStyle;
  const text = [
    new Paragraph({
      alignment: AlignmentType.LEFT,
      children: [textRun(name, { bold: true, size: halfPoints(size.heading), color: colour.brand })],
    }),
    ...(address === '' ? [] : [new Paragraph({ style: 'SmallText', children: [textRun(address)] })]),
  ];
  const rule = new Paragraph({
    spacing: { before: 0, after: twips(7), line: twips(2), lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 14, space: 1, color: colour.brand } },
  });
  if (!logo) return [...text, rule];
  const height = houseStyle.logoHeight;
  const width = Math.min((height * logo.width) / logo.height, context.paper.text / 2);
  const picture = new ImageRun({
    type: logo.kind,
    data: logo.bytes,
    transformation: { width: pixels(width), height: pixels((width * logo.height) / logo.width) },
    altText: { name: 'logo', title: '', description: name },
  });
  const cells = [
    { children: [new Paragraph({ children: [picture] })], margins: { left: 0 } },
    { children: text, verticalAlign: VerticalAlignTable.CENTER },
  ];
  return [grid([width + 5, context.paper.text - width - 5], [{ cells }], context.paper, noEdges), rule];
}
