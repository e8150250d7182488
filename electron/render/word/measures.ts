import { houseStyle, type Setting, type Spacing } from '#templates/house-style.ts';

/** Millimetres as twentieths of a point, Word's unit of length. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Millimetres as pixels of 1/96 inch, the unit in which the library takes pictures. */
export function pixels(millimetres: number): number {
  return Math.round((millimetres * 96) / 25.4);
}

/** Points as half points, Word's unit of type. */
export function halfPoints(points: number): number {
  return points * 2;
}

/** The paper, its margins and the width of what stands on it; lengths in millimetres. */
export interface Paper {
  landscape: boolean;
  width: number;
  height: number;
  top: number;
  side: number;
  bottom: number;
  text: number;
  tableSize: number;
  spacing: Spacing;
}

/** A4 upright, or across for registers with many columns; set as usual or close. */
export function paper(wide: boolean, setting: Setting): Paper {
  const { page, widePage, size, wideTableSize } = houseStyle;
  const { width, height } = page;
  const spacing = houseStyle.spacing[setting];
  return wide
    ? {
        landscape: true,
        width,
        height,
        ...widePage,
        text: height - 2 * widePage.side,
        tableSize: wideTableSize,
        spacing,
      }
    : { landscape: false, ...page, text: width - 2 * page.side, tableSize: size.table, spacing };
}
