import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

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

/** Ctrl+A among the rows of a table chooses all that are shown; Escape among them, or on the line over them, none. */
export function useChoiceKeys(
  whole: RefObject<HTMLElement | null>,
  run: Record<'all' | 'none', () => void> | undefined,
): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    function onKey(event: globalThis.KeyboardEvent): void {
      const { target } = event;
      const isHere = target instanceof Element && whole.current?.contains(target) && !isWriting(target);
      if (!isHere || !latest.current || event.defaultPrevented) return;
      if (event.key === 'Escape') {
        latest.current.none();
      } else if (event.ctrlKey && event.key === 'a' && target.closest('table')) {
        event.preventDefault();
        latest.current.all();
      }
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [whole]);
}

/** In a box the keys are those of writing. */
export function isWriting(target: EventTarget): boolean {
  return target instanceof Element && target.matches('input:not([type="checkbox"]), textarea, select');
}
