import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { onOneLine } from '#electron/render/spoken.ts';
import type { Text } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { widthOf } from './widths.ts';

/** A box to tick, what it means beside it, and what is apart to the next one; in millimetres. */
export const TICK = 6;
const APART = 7;

/**
 * Where boxes to tick begin that stand on one line of so many millimetres; undefined where they have no room for that,
 * and each has a line of its own.
 */
export function placesOnLine(
  boxes: readonly { label: Text }[],
  choice: LanguageChoice,
  width: number,
): number[] | undefined {
  let at = 0;
  const places = boxes.map(({ label }) => {
    const place = at;
    at += TICK + widthOf(onOneLine(label, choice), { size: houseStyle.size.body }) + APART;
    return place;
  });
  return at - APART <= width ? places : undefined;
}
