import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { type RunningLine, runningLine } from '#electron/render/spoken.ts';
import type { Composed } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { cutTo, widthOf } from './widths.ts';

const type = { size: houseStyle.size.small };
/** Of the line, the most that the school's name takes; and what stays free between it and the rest. */
const MOST = 0.45;
const APART = 8;

/** The running line of a page of so many millimetres, on one line: what is too long is cut at a word. */
export function runningLineIn(width: number, composed: Composed, choice: LanguageChoice): RunningLine {
  const { left, right } = runningLine(composed, choice);
  const school = cutTo(right, width * MOST, type);
  return { left: cutTo(left, width - widthOf(school, type) - APART, type), right: school };
}
