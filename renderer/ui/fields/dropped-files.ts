/** The places of the page that take a file. */
const takes = '[data-takes-file]';

/**
 * Follows what is dragged over the window. Where a file is expected shows itself while one is dragged; anywhere else the
 * pointer says that it is not taken, and nothing is ever opened by being dropped. Text that is dragged into a box is left
 * alone. `refuse` says that several files cannot be taken at once.
 */
export function followDrags(refuse: () => void): void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const show = (over: Element | null): void => {
    clearTimeout(leaving);
    leaving = setTimeout(end, STILL_OVER_MS);
    document.documentElement.toggleAttribute('data-dragging', true);
    for (const place of document.querySelectorAll(takes)) place.toggleAttribute('data-over', place === over);
  };
  const end = (): void => {
    document.documentElement.toggleAttribute('data-dragging', false);
    for (const place of document.querySelectorAll(takes)) place.toggleAttribute('data-over', false);
  };
  addEventListener('dragover', (event) => {
    if (!isOfFiles(event)) return;
    event.preventDefault();
    const over = placeOf(event);
    if (event.dataTransfer) event.dataTransfer.dropEffect = over ? 'copy' : 'none';
    show(over);
  });
  addEventListener('drop', (event) => {
    if (!isOfFiles(event)) return;
    event.preventDefault();
    end();
    if (placeOf(event) && (event.dataTransfer?.files.length ?? 0) > 1) refuse();
  });
}

/** While something is dragged over it, a page hears so every 350 ms at the latest (HTML 6.11.5); nothing tells that it left. */
const STILL_OVER_MS = 500;

function isOfFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

function placeOf({ target }: DragEvent): Element | null {
  return target instanceof Element ? target.closest(takes) : null;
}
