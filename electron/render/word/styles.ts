import type { IPropertiesOptions } from 'docx';
import { houseStyle } from '#templates/house-style.ts';
import { LEAST_GAP } from './grid.ts';
import { halfPoints, type Paper, twips } from './measures.ts';

const { colour, size } = houseStyle;

/** Between the lines of running text; in 240ths of a line. LibreOffice needs the rule to be named. */
const line = { line: 276, lineRule: 'auto' } as const;

/** The paragraph styles of a document: headings that assistive technology finds, and text of tables; in one font, with so many millimetres over the title. */
export function wordStyles(
  language: string,
  paper: Paper,
  { font, overTitle }: { font: string; overTitle: number },
): NonNullable<IPropertiesOptions['styles']> {
  const heading = (points: number, before: number, after: number, color: string) => ({
    run: { font, size: halfPoints(points), bold: true, color },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: twips(before), after: twips(after) } },
  });
  return {
    default: {
      document: {
        run: { font, size: halfPoints(size.body), color: colour.ink, language: { value: language } },
        paragraph: { spacing: line },
      },
      title: heading(size.title, overTitle, 1.5, colour.ink),
      heading1: heading(size.heading, paper.spacing.part - LEAST_GAP, 3, colour.brand),
      heading2: heading(size.label, paper.spacing.heading - LEAST_GAP, 2, colour.ink),
      heading3: heading(paper.tableSize, 0, 0, colour.ink),
    },
    characterStyles: [
      { id: 'PlaceholderText', name: 'Placeholder Text', basedOn: 'DefaultParagraphFont', run: { color: colour.line } },
    ],
    paragraphStyles: [
      style(font, 'Subtitle', 'Subtitle', size.body, { after: twips(6) }, colour.quiet),
      style(font, 'BodyText', 'Body Text', size.body, { after: twips(3) }),
      style(font, 'TableText', 'Table Text', paper.tableSize, line),
      style(font, 'SmallText', 'Small Text', size.small, line, colour.quiet),
    ],
  };
}

function style(font: string, id: string, name: string, points: number, spacing: object, color: string = colour.ink) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font, size: halfPoints(points), color },
    paragraph: { spacing },
  };
}
