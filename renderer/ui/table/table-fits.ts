import { type RefObject, useLayoutEffect } from 'react';

/**
 * Measures the parts of a table as they change: how high the line is that stays over the headings, so that they stay
 * under it, and whether the table is wider than its frame, which then scrolls it sideways.
 */
export function useTableFits(whole: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const part = whole.current;
    if (!part) return;
    const measure = (): void => {
      const bar = part.querySelector<HTMLElement>('.table-chosen[data-chosen]');
      part.style.setProperty('--table-bar', `${bar?.offsetHeight ?? 0}px`);
      const frame = part.querySelector<HTMLElement>('.table-frame');
      const table = frame?.querySelector('table');
      if (frame && table) frame.toggleAttribute('data-wide', table.offsetWidth > frame.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    for (const seen of [part, ...part.querySelectorAll('.table-chosen, .table-frame, table')]) observer.observe(seen);
    measure();
    return () => observer.disconnect();
  });
}
