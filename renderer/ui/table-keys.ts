import type { KeyboardEvent } from 'react';

/** So many rows up or down with PageUp and PageDown. */
const A_SCREEN_OF_ROWS = 12;

const moves: Record<string, (row: number, last: number) => number> = {
  ArrowDown: (row) => row + 1,
  ArrowUp: (row) => row - 1,
  PageDown: (row) => row + A_SCREEN_OF_ROWS,
  PageUp: (row) => row - A_SCREEN_OF_ROWS,
  Home: () => 0,
  End: (_, last) => last,
};

/** The row that a key leads to from another, or undefined where the key does not move. Rows count from 0. */
export function rowAfterKey(event: KeyboardEvent, row: number, rows: number): number | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const next = moves[event.key]?.(row, rows - 1);
  return next === undefined ? undefined : Math.max(0, Math.min(rows - 1, next));
}
