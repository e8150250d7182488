import { isBlank } from './cells.ts';
import type { Sheet } from './sheet.ts';
import type { Matching } from './staff-columns.ts';

/** The columns with something in them that are matched with nothing: their positions from 0, in order. */
export function notTaken({ headings, rows }: Pick<Sheet, 'headings' | 'rows'>, matching: Matching): number[] {
  const taken = new Set(Object.values(matching));
  return headings.flatMap((_, position) => {
    const isFilled = rows.some(({ cells }) => !isBlank(cells[position] ?? ''));
    return isFilled && !taken.has(position) ? [position] : [];
  });
}
