/**
 * How a printed page looks, in Word, in Excel and on screen or paper alike (experience 8): sizes in points,
 * lengths in millimetres, colours as six hexadecimal figures. renderer/paper.css holds the same values under the names
 * of `paperProperties`, and a test compares the two.
 */
export const houseStyle = {
  font: 'Arial',
  size: { title: 18, heading: 13, label: 11, body: 11, table: 10, small: 9 },
  /** A register has many columns. */
  wideTableSize: 9,
  /** Between one line of type and the next, as a part of its size. */
  lineHeight: 1.35,
  page: { width: 210, height: 297, top: 22, side: 20, bottom: 22 },
  /** A form or a register may not stand closer to the edge than office printers reach. */
  widePage: { top: 18, side: 15, bottom: 18 },
  logoHeight: 18,
  /** How far apart things stand; closer or wider where the last page would have little on it. */
  spacing: {
    usual: { writingLine: 7, cell: 1.8, part: 9, heading: 6, after: 4 },
    snug: { writingLine: 6.5, cell: 1.4, part: 7, heading: 5, after: 3.2 },
    close: { writingLine: 6, cell: 1.1, part: 5.5, heading: 4, after: 2.5 },
    tight: { writingLine: 5.4, cell: 0.8, part: 4.5, heading: 3.2, after: 2 },
    wide: { writingLine: 7.8, cell: 2.2, part: 11, heading: 7.5, after: 5 },
  },
  /** The height of a bar, and of one of many. */
  chart: { bar: 5, barOfMany: 3.6 },
  colour: {
    ink: '1b2530',
    quiet: '4a5663',
    brand: '1f5673',
    /** Boxes to write in and lines to sign on: dark enough for a photocopier. */
    line: '8a949f',
    faint: 'd5dae0',
    shade: 'eef3f6',
    paper: 'ffffff',
    canvas: 'f6f7f9',
  },
  /** Parts of a bar from dark to light, told apart in grey as well; their names and values always stand beside them. */
  ramp: ['1f5673', '7fa6bd', 'cfdde6', 'ffffff'],
} as const;

/**
 * How far apart things stand, in millimetres: a line to write on by hand, the edge of a cell and what stands in it, and the
 * room over a part, over a heading and after a block.
 */
export type Spacing = Readonly<Record<keyof typeof houseStyle.spacing.usual, number>>;

/** Which of them a document is set with. */
export type Setting = keyof typeof houseStyle.spacing;

/** The custom properties of renderer/paper.css, with their values. */
export const paperProperties: Readonly<Record<string, string>> = {
  '--font': `${houseStyle.font}, 'Liberation Sans', sans-serif`,
  ...points('size', houseStyle.size),
  '--size-wide-table': `${houseStyle.wideTableSize}pt`,
  '--line-height': String(houseStyle.lineHeight),
  ...spacingProperties(houseStyle.spacing.usual),
  '--logo-height': `${houseStyle.logoHeight}mm`,
  ...colours(houseStyle.colour),
};

/** The custom properties of a document that is set so. */
export function settingProperties(setting: Setting): Readonly<Record<string, string>> {
  return spacingProperties(houseStyle.spacing[setting]);
}

function spacingProperties({ writingLine, cell, part, heading, after }: Spacing): Record<string, string> {
  const lengths = { 'writing-line': writingLine, cell, part, heading, after };
  return Object.fromEntries(Object.entries(lengths).map(([name, length]) => [`--${name}`, `${length}mm`]));
}

function points(group: string, sizes: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(sizes).map(([name, size]) => [`--${group}-${name}`, `${size}pt`]));
}

function colours(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, `#${value}`]));
}
