import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { type PrintedLine, spoken } from '#electron/render/spoken.ts';
import type { Text } from '#templates/blocks.ts';
import { houseStyle, type Spacing } from '#templates/house-style.ts';
import { linesIn, type Type } from './widths.ts';

/** What a document is measured with: the width of its text, the size of type in its tables, and how close it is set. */
export interface Measure {
  choice: LanguageChoice;
  width: number;
  tableSize: number;
  spacing: Spacing;
}

/** A line between cells, and the thicker one over a sum; in millimetres as everything here. */
export const EDGE = 0.25;
export const SUM_EDGE = 0.35;
/** What a cell has at both its sides. */
export const CELL_SIDES = 4.4;
const COLUMNS_APART = 8;
const MM_PER_POINT = 25.4 / 72;

/** The type of what is written. */
export const body: Type = { size: houseStyle.size.body };

/** How tall a line of so many points is. */
export function leading(points: number, apart: number = houseStyle.lineHeight): number {
  return points * apart * MM_PER_POINT;
}

/** How tall a text is whose languages stand under one another. */
export function lines(
  text: Text,
  width: number,
  type: Type,
  { choice }: Pick<Measure, 'choice'>,
  apart: number = houseStyle.lineHeight,
): number {
  const count = spoken(text, choice).reduce((sum, piece) => sum + linesIn(piece.text, width, type), 0);
  return count * leading(type.size, apart);
}

/** How tall a text is whose languages stand beside one another. */
export function sentence(
  text: Text,
  type: Type,
  { choice, width }: Pick<Measure, 'choice' | 'width'>,
  apart: number = houseStyle.lineHeight,
): number {
  const pieces = spoken(text, choice);
  const each = pieces.length > 1 ? (width - COLUMNS_APART) / 2 : width;
  return Math.max(0, ...pieces.map((piece) => linesIn(piece.text, each, type))) * leading(type.size, apart);
}

/** How tall the lines of a cell are. */
export function cell(printed: readonly PrintedLine[], width: number, type: Type): number {
  const each = printed.map(({ pieces }) => pieces.reduce((sum, piece) => sum + linesIn(piece.text, width, type), 0));
  return each.reduce((sum, count) => sum + count, 0) * leading(type.size) + Math.max(0, printed.length - 1);
}
