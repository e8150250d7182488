import type { IPropertiesOptions, ISpacingProperties } from 'docx';
import { houseStyle } from '#templates/house-style.ts';
import { LEAST_GAP } from './grid.ts';
import { halfPoints, type Paper, twips } from './measures.ts';

const { colour, size } = houseStyle;

/** The height of a line of so many points, as paper has it: a multiple of the font's own would differ by program. */
function lineOf(points: number, apart: number = houseStyle.lineHeight): ISpacingProperties {
  return { line: Math.round(points * apart * TWENTIETHS), lineRule: 'atLeast' };
}

/** Word's unit of length is a twentieth of a point. */
const TWENTIETHS = 20;

/** What the styles of a document are made from: sizes in points, lengths in millimetres. */
export interface Look extends Pick<Paper, 'tableSize' | 'spacing'> {
  language: string;
  font: string;
  /** The room over the title. */
  overTitle: number;
}

/** The paragraph styles of a document: headings that assistive technology finds, and text of tables; in one font. */
export function wordStyles({
  language,
  tableSize,
  spacing,
  font,
  overTitle,
}: Look): NonNullable<IPropertiesOptions['styles']> {
  const heading = (points: number, apart: number, before: number, after: number, color: string) => ({
    run: { font, size: halfPoints(points), bold: true, color },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: twips(before), after: twips(after), ...lineOf(points, apart) },
    },
  });
  return {
    default: {
      document: {
        run: { font, size: halfPoints(size.body), color: colour.ink, language: { value: language } },
        paragraph: { spacing: lineOf(size.body) },
      },
      title: heading(size.title, 1.2, overTitle, 1.5, colour.ink),
      heading1: heading(size.heading, 1.25, spacing.part - LEAST_GAP, 3, colour.brand),
      heading2: heading(size.label, 1.3, spacing.heading - LEAST_GAP, 2, colour.ink),
      heading3: heading(tableSize, 1.3, 0, 0, colour.ink),
    },
    characterStyles: [
      { id: 'PlaceholderText', name: 'Placeholder Text', basedOn: 'DefaultParagraphFont', run: { color: colour.line } },
    ],
    paragraphStyles: [
      style(font, 'Subtitle', 'Subtitle', size.body, { after: twips(3) }, colour.quiet),
      style(font, 'BodyText', 'Body Text', size.body, { after: twips(3) }),
      style(font, 'BoxText', 'Box Text', size.body, {}),
      style(font, 'TableText', 'Table Text', tableSize, {}),
      style(font, 'SmallText', 'Small Text', size.small, {}, colour.quiet),
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
    paragraph: { spacing: { ...lineOf(points), ...spacing } },
  };
}
