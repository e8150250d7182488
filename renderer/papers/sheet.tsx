import { useState } from 'react';
import './sheet.css';

/** The page's height until it has told its own: one sheet of A4 at 96 dots per inch. */
const A4_HEIGHT = 1123;

/** How large the page is; `width` only where it is wider than its place. */
interface Size {
  width: number | undefined;
  height: number;
}

/** The page as it is printed, on grey: exactly the document that goes to the printer, and no script runs in it. */
export function Sheet({ address, label }: { address: string; label: string }) {
  const [size, setSize] = useState<Size>({ width: undefined, height: A4_HEIGHT });
  return (
    <section
      className="sheet-ground"
      aria-label={label}
      // a wide page is scrolled sideways with the arrow keys
      tabIndex={size.width === undefined ? undefined : 0}
    >
      <iframe
        className="sheet"
        src={address}
        title={label}
        sandbox="allow-same-origin"
        width={size.width}
        height={size.height}
        onLoad={(event) => setSize(sizeOf(event.currentTarget))}
      />
    </section>
  );
}

function sizeOf(frame: HTMLIFrameElement): Size {
  const page = frame.contentDocument?.documentElement;
  if (!page) return { width: undefined, height: A4_HEIGHT };
  const isWide = page.scrollWidth > page.clientWidth;
  return { width: isWide ? page.scrollWidth : undefined, height: page.scrollHeight };
}
