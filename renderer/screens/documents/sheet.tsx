import { useState } from 'react';
import './sheet.css';

/** Shown until the page has told its own height: one sheet of A4 at 96 dots per inch. */
const A4_HEIGHT = 1123;

/** The page as it is printed, on grey: exactly the document that goes to the printer, and no script runs in it. */
export function Sheet({ address, label }: { address: string; label: string }) {
  const [height, setHeight] = useState(A4_HEIGHT);
  return (
    <div className="sheet-ground">
      <iframe
        className="sheet"
        src={address}
        title={label}
        sandbox="allow-same-origin"
        height={height}
        onLoad={(event) => setHeight(contentHeight(event.currentTarget) ?? A4_HEIGHT)}
      />
    </div>
  );
}

function contentHeight(frame: HTMLIFrameElement): number | undefined {
  return frame.contentDocument?.documentElement.scrollHeight;
}
