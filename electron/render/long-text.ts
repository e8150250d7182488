/** Beyond this many characters, about a third of a page, an answer may be divided between two pages. */
const LONG = 1200;

/** Whether a text may go over the page; a shorter one is kept whole. */
export function isLong(text: string): boolean {
  return text.length > LONG || text.split('\n').length > LONG / 60;
}

/** How many lines of writing an empty box has room for; a filled one keeps two, for a word added by hand. */
export function linesFor(text: string, lines: number): number {
  return text === '' ? lines : Math.min(lines, 2);
}
