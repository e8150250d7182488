/** One thing to write, and what may be left empty until the end without anything missing. */
export interface Part {
  written: boolean;
  begun: boolean;
  optional: boolean;
}

/** A row whose boxes are to be written; what was carried over from last year stands there already. */
export function rowPart(boxes: readonly string[], carriedOver: readonly string[] = []): Part {
  return {
    written: [...boxes, ...carriedOver].every((text) => text !== ''),
    begun: boxes.some((text) => text !== ''),
    optional: false,
  };
}

/** A part that is written as soon as it is begun. */
export function wholePart(written: boolean, { optional }: { optional: boolean }): Part {
  return { written, begun: written, optional };
}
