/** Where a part of a bar lies, in pixels from its left end. */
export interface Span {
  left: number;
  width: number;
}

const GAP = 3;

/** A part of a bar: how much of the whole it is, and how wide its label is. */
export interface Part {
  value: number;
  needs: number;
}

/**
 * The spans of a bar's parts: each as wide as its share of the whole, but no narrower than its label; where there is no
 * room for all labels, these give way alike. Empty parts have none. The gaps between them are 3 pixels.
 */
export function spansOf(parts: readonly Part[], width: number): (Span | undefined)[] {
  const filled = parts.filter(({ value }) => value > 0);
  const room = width - GAP * Math.max(0, filled.length - 1);
  const needed = filled.reduce((sum, { needs }) => sum + needs, 0);
  const widths = shares(filled, room, Math.min(1, room / needed));
  let left = 0;
  let next = 0;
  return parts.map(({ value }) => {
    if (value <= 0) return undefined;
    const span = { left: Math.round(left), width: Math.round(widths[next] ?? 0) };
    left += (widths[next] ?? 0) + GAP;
    next += 1;
    return span;
  });
}

/** Shares the room out; what would be too narrow gets what it needs, and the others share what is left. */
function shares(parts: readonly Part[], room: number, scale: number): number[] {
  const narrow = new Set<Part>();
  for (;;) {
    const others = parts.filter((part) => !narrow.has(part));
    const total = others.reduce((sum, { value }) => sum + value, 0);
    const left = [...narrow].reduce((rest, { needs }) => rest - needs * scale, room);
    const widthOf = (part: Part): number => (narrow.has(part) ? part.needs * scale : (part.value / total) * left);
    const tooNarrow = others.find((part) => widthOf(part) < part.needs * scale - 0.001);
    if (!tooNarrow) return parts.map(widthOf);
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
