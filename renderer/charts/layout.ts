/** Where a part of a bar lies, in pixels from its left end. */
export interface Span {
  left: number;
  width: number;
}

const GAP = 3;

/**
 * The spans of a bar's parts: each as wide as its share of the whole, but never narrower than `least` so that its label
 * has room; empty parts have none. The gaps between them are 3 pixels.
 */
export function spansOf(values: readonly number[], width: number, least: number): (Span | undefined)[] {
  const filled = values.filter((value) => value > 0);
  const room = width - GAP * Math.max(0, filled.length - 1);
  const widths = shares(filled, room, Math.min(least, room / Math.max(1, filled.length)));
  let left = 0;
  let next = 0;
  return values.map((value) => {
    if (value <= 0) return undefined;
    const span = { left: Math.round(left), width: Math.round(widths[next] ?? 0) };
    left += (widths[next] ?? 0) + GAP;
    next += 1;
    return span;
  });
}

/** Shares the room out; what would be too narrow gets the least, and the others share what is left. */
function shares(values: readonly number[], room: number, least: number): number[] {
  const narrow = new Set<number>();
  for (;;) {
    const total = values.reduce((sum, value, index) => (narrow.has(index) ? sum : sum + value), 0);
    const left = room - narrow.size * least;
    const widths = values.map((value, index) => (narrow.has(index) ? least : (value / total) * left));
    const tooNarrow = widths.findIndex((width, index) => !narrow.has(index) && width < least - 0.001);
    if (tooNarrow < 0) return widths;
    narrow.add(tooNarrow);
  }
}

/** A label in lines of at most so many characters, broken between words. */
export function linesOf(label: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
