/**
 * How wide Arial's characters are, from blank to tilde, in thousandths of its size: the figures that Helvetica, Arial and
 * Liberation Sans share (Adobe Core 14 font metrics).
 */
const plainWidths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const boldWidths = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
];

const BLANK = 32;
/** What a character takes that is no letter of ours. */
const USUAL = 556;
/** An apostrophe or a quotation mark. */
const QUOTE = 278;
const MM_PER_POINT = 25.4 / 72;

/** How type is set: its size in points, and whether it is bold. */
export interface Type {
  size: number;
  bold?: boolean;
}

/** How long a text is on one line, in millimetres. A letter with a mark over it is as wide as without. */
export function widthOf(text: string, { size, bold }: Type): number {
  const plain = outsideAscii.test(text) ? text.normalize('NFKD').replace(marksAndHalves, '') : text;
  const widths = bold ? boldWidths : plainWidths;
  let sum = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    sum += widths[code - BLANK] ?? (code === OPEN_QUOTE || code === CLOSE_QUOTE ? QUOTE : USUAL);
  }
  return (sum / 1000) * size * MM_PER_POINT;
}

const OPEN_QUOTE = 0x2018;
const CLOSE_QUOTE = 0x2019;
const outsideAscii = /[^ -~]/;
/** Marks over the letter before, and the second half of a character that takes two places. */
const marksAndHalves = /[\u0300-\u036f\udc00-\udfff]/g;

/** How many lines a text takes in so many millimetres: whole words, and a word that is too long goes on below. */
export function linesIn(text: string, width: number, type: Type): number {
  const blank = widthOf(' ', type);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    if (widthOf(paragraph, type) <= width) continue;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const wide = widthOf(word, type);
      if (used > 0 && used + blank + wide > width) {
        lines += 1;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(wide / width) - 1);
      used += (used > 0 ? blank : 0) + (wide % width || wide);
    }
  }
  return lines;
}

/** A text that fits into so many millimetres: whole, or cut at a word and ended with '…'. */
export function cutTo(text: string, width: number, type: Type): string {
  if (widthOf(text, type) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')}…`, type) > width) words.pop();
  return `${words.join(' ').replace(/[\s,;:·–-]+$/, '')}…`;
}
