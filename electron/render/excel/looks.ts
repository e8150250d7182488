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
const top: Partial<Alignment> = { vertical: 'top', wrapText: true };
const right: Partial<Alignment> = { ...top, horizontal: 'right' };
const thin: Partial<Border> = { style: 'thin', color: argb(colour.line) };
const box: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };
const shaded: Fill = { type: 'pattern', pattern: 'solid', fgColor: argb(colour.shade) };
const heavyTop: Partial<Borders> = { ...box, top: { style: 'medium', color: argb(colour.ink) } };
const faint: Partial<Border> = { style: 'thin', color: argb(colour.faint) };
const between: Partial<Borders> = { top: faint, bottom: faint };

/** '@' keeps a cell text when somebody edits it: what begins with '=' does not become a sum. */
const TEXT = '@';
/** Figures only: a month in words would be in the language of the reader's Excel, not of the document. */
const DAY = 'dd/mm/yyyy';
const NUMBER = '#,##0';
const MONEY = '£#,##0.00';

/** How each thing looks. The same object is given to every cell of a kind: a workbook keeps each look once. */
export const looks = {
  school: {
    font: font({ size: size.heading, bold: true, color: argb(colour.brand) }),
    alignment: { vertical: 'middle', wrapText: true },
    numFmt: TEXT,
  },
  address: { font: font({ size: size.small, color: argb(colour.quiet) }), alignment: top, numFmt: TEXT },
  title: { font: font({ size: size.title, bold: true }), alignment: top, numFmt: TEXT },
  subtitle: { font: font({ size: size.body, color: argb(colour.quiet) }), alignment: top, numFmt: TEXT },
  section: {
    font: font({ size: size.heading, bold: true, color: argb(colour.brand) }),
    alignment: { vertical: 'bottom', wrapText: true },
    numFmt: TEXT,
  },
  heading: {
    font: font({ size: size.label, bold: true }),
    alignment: { vertical: 'bottom', wrapText: true },
    numFmt: TEXT,
  },
  plain: { font: font(), alignment: top, numFmt: TEXT },
  small: { font: font({ size: size.small, color: argb(colour.quiet) }), alignment: top, numFmt: TEXT },
  notice: {
    font: font(),
    alignment: { ...top, indent: 1 },
    fill: shaded,
    border: { left: { style: 'thick', color: argb(colour.brand) } },
    numFmt: TEXT,
  },
  asks: { font: font({ bold: true }), alignment: top, fill: shaded, border: box, numFmt: TEXT },
  box: { font: font(), alignment: top, border: box, numFmt: TEXT },
  factLabel: { font: font({ bold: true, color: argb(colour.quiet) }), alignment: top, border: between, numFmt: TEXT },
  signLabel: { font: font({ bold: true }), alignment: { vertical: 'bottom', wrapText: true }, numFmt: TEXT },
} satisfies Record<string, Look>;

/** Headings of columns, by what stands in them. */
export const headLooks: Readonly<Record<ColumnKind, Look>> = {
  text: { ...looks.asks, alignment: { vertical: 'bottom', wrapText: true } },
  day: { ...looks.asks, alignment: { vertical: 'bottom', wrapText: true } },
  number: { ...looks.asks, alignment: { vertical: 'bottom', horizontal: 'right', wrapText: true } },
  money: { ...looks.asks, alignment: { vertical: 'bottom', horizontal: 'right', wrapText: true } },
};

/** Cells with lines round them, by what stands in them. */
export const cellLooks: Readonly<Record<ColumnKind, Look>> = {
  text: looks.box,
  day: { ...looks.box, alignment: { ...top, horizontal: 'left' }, numFmt: DAY },
  number: { ...looks.box, alignment: right, numFmt: NUMBER },
  money: { ...looks.box, alignment: right, numFmt: MONEY },
};

/** Words where a figure is expected. */
export const wordsInFigures: Look = { ...looks.box, alignment: right };

/** The row of sums. */
export const totalLooks: Readonly<Record<ColumnKind, Look>> = {
  text: { ...cellLooks.text, font: font({ bold: true }), border: heavyTop },
  day: { ...cellLooks.day, font: font({ bold: true }), border: heavyTop },
  number: { ...cellLooks.number, font: font({ bold: true }), border: heavyTop },
  money: { ...cellLooks.money, font: font({ bold: true }), border: heavyTop },
};

/** Values of facts, by what they are. */
export const factLooks: Readonly<Record<ColumnKind, Look>> = {
  text: { ...looks.plain, border: between },
  day: { ...looks.plain, border: between, alignment: { ...top, horizontal: 'left' }, numFmt: DAY },
  number: { ...looks.plain, border: between, alignment: { ...top, horizontal: 'left' }, numFmt: NUMBER },
  money: { ...looks.plain, border: between, alignment: { ...top, horizontal: 'left' }, numFmt: MONEY },
};

/** Lines to sign on. */
export const signLooks: Readonly<Record<'text' | 'day', Look>> = {
  text: { ...looks.signLabel, font: font(), border: { bottom: { style: 'thin', color: argb(colour.ink) } } },
  day: {
    font: font(),
    alignment: { vertical: 'bottom', horizontal: 'left' },
    border: { bottom: { style: 'thin', color: argb(colour.ink) } },
    numFmt: DAY,
  },
};
