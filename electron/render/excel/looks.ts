import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import type { ColumnKind } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';

type Look = Partial<Style>;

const { colour, size } = houseStyle;
const argb = (hex: string) => ({ argb: `FF${hex.toUpperCase()}` });

const font = (more: Partial<Font> = {}): Partial<Font> => ({
  name: houseStyle.font,
  size: size.table,
  color: argb(colour.ink),
  ...more,
});
/** A cell has no inner edge of its own: an indent keeps the text off the line. */
const inside = { wrapText: true, horizontal: 'left', indent: 1 } as const;
const top: Partial<Alignment> = { ...inside, vertical: 'top' };
const middle: Partial<Alignment> = { ...inside, vertical: 'middle' };
const flush: Partial<Alignment> = { vertical: 'top', wrapText: true };
const low: Partial<Alignment> = { vertical: 'bottom', horizontal: 'left', wrapText: true };
const thin: Partial<Border> = { style: 'thin', color: argb(colour.line) };
const box: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };
const shaded: Fill = { type: 'pattern', pattern: 'solid', fgColor: argb(colour.shade) };
const heavyTop: Partial<Borders> = { ...box, top: { style: 'medium', color: argb(colour.ink) } };
const faint: Partial<Border> = { style: 'thin', color: argb(colour.faint) };
const signing: Partial<Border> = { style: 'thin', color: argb(colour.ink) };
const between: Partial<Borders> = { top: faint, bottom: faint };

/** '@' keeps a cell text when somebody edits it: what begins with '=' does not become a sum. */
const TEXT = '@';
/** Figures only: a month in words would be in the language of the reader's Excel, not of the document. */
const DAY = 'dd/mm/yyyy';
const NUMBER = '#,##0';
/** Hours of a week may be 32.5. */
const PART = '#,##0.##';
const MONEY = '£#,##0.00';

/** How each thing looks. The same object is given to every cell of a kind: a workbook keeps each look once. */
export const looks = {
  school: words({ size: size.heading, bold: true, color: argb(colour.brand) }, { ...flush, vertical: 'middle' }),
  address: words({ size: size.small, color: argb(colour.quiet) }, flush),
  title: words({ size: size.title, bold: true }, flush),
  subtitle: words({ size: size.body, color: argb(colour.quiet) }, flush),
  section: words({ size: size.heading, bold: true, color: argb(colour.brand) }, low),
  heading: words({ size: size.label, bold: true }, low),
  plain: words({}, flush),
  small: words({ size: size.small, color: argb(colour.quiet) }, flush),
  notice: { ...words({}, middle), fill: shaded, border: { left: { style: 'thick', color: argb(colour.brand) } } },
  asks: { ...words({ bold: true }, middle), fill: shaded, border: box },
  by: { ...words({ size: size.small, color: argb(colour.quiet) }, middle), fill: shaded, border: box },
  box: { ...words({}, top), border: box },
  factLabel: { ...words({ bold: true, color: argb(colour.quiet) }, middle), border: between },
  signHead: words({ size: size.small, color: argb(colour.quiet) }, low),
  signLabel: words({ bold: true }, low),
} satisfies Record<string, Look>;

type Looks = Readonly<Record<ColumnKind, Look>>;

const formats: Record<ColumnKind, string> = { text: TEXT, day: DAY, number: NUMBER, money: MONEY };

/** Headings of columns, by what stands in them. */
export const headLooks = byKind({ font: font({ bold: true }), fill: shaded, border: box }, middle);

/** Words over some rows of a register, which go on over the empty cells beside them. */
export const overRows: Look = {
  ...headLooks.text,
  alignment: { ...middle, wrapText: false },
  border: { top: thin, bottom: thin },
};

/** Cells with lines round them: beside long text at the top, in rows of a line in the middle. */
export const cellLooks = byKind({ font: font(), border: box }, top);
export const lineLooks = byKind({ font: font(), border: box }, middle);

/** A number that is not whole, beside long text and in rows of a line. */
export const partLooks = {
  cell: { ...cellLooks.number, numFmt: PART },
  line: { ...lineLooks.number, numFmt: PART },
} satisfies Record<string, Look>;

/** Words where a figure is expected. */
export const wordsInFigures: Look = { ...cellLooks.number, numFmt: TEXT };

/** The row of sums. */
export const totalLooks = byKind({ font: font({ bold: true }), border: heavyTop }, middle);

/** Values of facts, and lines to sign on, by what they are. */
export const factLooks = byKind({ font: font(), border: between }, middle, 'left');
export const signLooks = byKind({ font: font(), border: { bottom: signing } }, low, 'left');

function words(more: Partial<Font>, alignment: Partial<Alignment>): Look {
  return { font: font(more), alignment, numFmt: TEXT };
}

function byKind(look: Look, alignment: Partial<Alignment>, figures: 'left' | 'right' = 'right'): Looks {
  const of = (kind: ColumnKind): Look => ({
    ...look,
    alignment: kind === 'number' || kind === 'money' ? { ...alignment, horizontal: figures } : alignment,
    numFmt: formats[kind],
  });
  return { text: of('text'), day: of('day'), number: of('number'), money: of('money') };
}
