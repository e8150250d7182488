/** One object of a PDF file: what it says, and the bytes that follow it where it is a stream. */
export interface PdfObject {
  number: number;
  text: string;
  stream: Buffer | null;
}

/** A PDF file as Chromium writes it: its objects, and where its catalogue is. */
export interface PdfFile {
  objects: ReadonlyMap<number, PdfObject>;
  root: PdfObject;
  /** The number of the object with title and dates; undefined where there is none. */
  info: number | undefined;
}

/**
 * Takes a PDF file apart. It reads what Chromium prints: one table of objects, none of them packed into another. Throws at
 * anything else, which would be a fault of ours and never of a person's.
 */
export function readPdf(bytes: Uint8Array): PdfFile {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = whole.toString('latin1'); // a character a byte: places in the text are places in the file
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  const head = /^xref\s+0 (\d+)\s+/.exec(text.slice(tableAt, tableAt + 64));
  if (!head) throw new Error('a PDF without a table of objects');
  const linesAt = tableAt + head[0].length;
  const places: { number: number; at: number }[] = [];
  for (let number = 0; number < Number(head[1]); number += 1) {
    const line = text.slice(linesAt + number * LINE, linesAt + (number + 1) * LINE);
    if (line[USED] === 'n') places.push({ number, at: Number.parseInt(line, 10) });
  }
  const inOrder = places.toSorted((a, b) => a.at - b.at);
  const objects = new Map(
    inOrder.map(({ number, at }, index) => {
      const object = objectIn(whole, text.slice(at, inOrder[index + 1]?.at ?? tableAt), number, at);
      return [number, object] as const;
    }),
  );
  const trailer = text.slice(linesAt + Number(head[1]) * LINE);
  const root = objects.get(Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1]));
  if (!root) throw new Error('a PDF without a catalogue');
  const info = /\/Info (\d+) 0 R/.exec(trailer)?.[1];
  return { objects, root, info: info === undefined ? undefined : Number(info) };
}

/** A line of the table of objects, and where in it stands whether the object is used. */
const LINE = 20;
const USED = 17;

const opening = /^\d+ 0 obj\s/;
const streams = />>\s*stream\r?\n/;

function objectIn(whole: Buffer, text: string, number: number, at: number): PdfObject {
  const begin = opening.exec(text)?.[0].length;
  const end = text.lastIndexOf('endobj');
  if (begin === undefined || end < 0) throw new Error('an object of a PDF that does not end');
  const body = text.slice(begin, end);
  const streamed = body.trimEnd().endsWith('endstream') ? streams.exec(body) : null;
  if (!streamed) return { number, text: body.trim(), stream: null };
  const dictionary = body.slice(0, streamed.index + 2);
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(dictionary)?.[1]);
  const from = at + begin + streamed.index + streamed[0].length;
  if (!Number.isInteger(length)) throw new Error('a stream of a PDF without its length');
  return { number, text: dictionary, stream: whole.subarray(from, from + length) };
}
