import { type RefObject, useEffect, useRef, useState } from 'react';
import './sheet.css';

/** The page's height until it has told its own: one sheet of A4 at 96 dots per inch. */
const A4_HEIGHT = 1123;

/** A page is made smaller until it fits its place, but never so small that it cannot be read: then it is scrolled. */
const LEAST_ZOOM = 0.7;

/** How large the page is; `width` only where it is wider than its place. */
interface Size {
  width: number | undefined;
  height: number;
}

/**
 * The page as it is printed, on grey, as wide as its place has room for: exactly the document that goes to the printer, and
 * no script runs in it.
 */
export function Sheet({ address, label }: { address: string; label: string }) {
  const ground = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState<Size>({ width: undefined, height: A4_HEIGHT });
  const fit = () => {
    if (ground.current && frame.current) setSize(fitted(frame.current, ground.current.clientWidth));
  };
  useWhenWidthChanges(ground, fit);
  return (
    <section
      ref={ground}
      className="sheet-ground"
      aria-label={label}
      // a wide page is scrolled sideways with the arrow keys
      tabIndex={size.width === undefined ? undefined : 0}
    >
      <iframe
        ref={frame}
        className="sheet"
        src={address}
        title={label}
        sandbox="allow-same-origin"
        width={size.width}
        height={size.height}
        onLoad={fit}
      />
    </section>
  );
}

/** Makes the page in a frame so small that it fits a width, in pixels, and gives how large it is then. */
function fitted(frame: HTMLIFrameElement, room: number): Size {
  const page = frame.contentDocument;
  if (!page?.body) return { width: undefined, height: A4_HEIGHT };
  page.body.style.zoom = '1';
  const whole = page.documentElement.scrollWidth;
  const zoom = Math.min(1, Math.max(LEAST_ZOOM, room / whole));
  page.body.style.zoom = String(zoom);
  const width = Math.floor(whole * zoom);
  return { width: width > room ? width : undefined, height: page.documentElement.offsetHeight };
}

/** Does something again whenever the width of an element has changed; its height is what follows from it. */
function useWhenWidthChanges(seen: RefObject<HTMLElement | null>, again: () => void): void {
  const last = useRef(again);
  last.current = again;
  useEffect(() => {
    if (!seen.current) return;
    let width = seen.current.clientWidth;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === width) return;
      width = entry.contentRect.width;
      last.current();
    });
    observer.observe(seen.current);
    return () => observer.disconnect();
  }, [seen]);
}
