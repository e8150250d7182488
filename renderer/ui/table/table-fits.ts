import { type RefObject, useLayoutEffect, useState } from 'react';

/** Measures a table as it changes: whether it is wider than its frame, which then scrolls it sideways. */
export function useTableFits(whole: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const part = whole.current;
    if (!part) return;
    const measure = (): void => {
      const frame = part.querySelector<HTMLElement>('.table-frame');
      const table = frame?.querySelector('table');
      if (frame && table) frame.toggleAttribute('data-wide', table.offsetWidth > frame.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    for (const seen of [part, ...part.querySelectorAll('.table-frame, table')]) observer.observe(seen);
    measure();
    return () => observer.disconnect();
  });
}

/** How wide the place of a table is, in pixels; without limit before it is drawn. */
export function useTableWidth(whole: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  // at every drawing: the table comes only when there are rows
  useLayoutEffect(() => {
    const part = whole.current;
    if (!part) return;
    const measure = (): void => {
      if (part.clientWidth !== width) setWidth(part.clientWidth);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(part);
    measure();
    return () => observer.disconnect();
  });
  return width;
}
