/**
 * How wide Arial's characters are, from blank to tilde, in thousandths of its size: the figures that Helvetica, Arial and
 * Liberation Sans share (Adobe Core 14 font metrics).
 */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

const BLANK = 32;
/** What a character takes that is no letter of ours. */
const USUAL = 556;
/** Bold type is so much wider over a line of prose. */
const BOLD = 1.07;
const MM_PER_POINT = 25.4 / 72;

/** How type is set: its size in points, and whether it is bold. */
export interface Type {
  size: number;
  bold?: boolean;
}

/** How long a text is on one line, in millimetres. A letter with a mark over it is as wide as without. */
export function widthOf(text: string, { size, bold }: Type): number {
  const plain = outsideAscii.test(text) ? text.normalize('NFKD').replace(marksAndHalves, '') : text;
  let sum = 0;
  for (let at = 0; at < plain.length; at += 1) sum += widths[plain.charCodeAt(at) - BLANK] ?? USUAL;
  return (sum / 1000) * size * MM_PER_POINT * (bold ? BOLD : 1);
}

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
