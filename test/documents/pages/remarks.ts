import type { PageInk } from './page-ink.ts';

/** Less of a page is filled than this, and another follows: a reader turns a half-empty page. */
export const HALF_EMPTY = 2 / 3;
/** Less of a last page is filled than this: it was begun for a line or two. */
export const LITTLE = 0.15;
const BLANK = 0.02;

/** What is wrong with the pages of a file, each as a line that says which page. */
export interface Remarks {
  blank: string[];
  halfEmpty: string[];
  little: string[];
}

/** What is wrong with the pages of a file that is called so. */
export function remarksOn(name: string, pages: readonly PageInk[]): Remarks {
  const said = pages.map(({ full }, at) => `${full.toFixed(2)} ${name}, page ${at + 1} of ${pages.length}`);
  const which = (is: (full: number, isLast: boolean) => boolean): string[] =>
    said.filter((_, at) => is(pages[at]?.full ?? 0, at === pages.length - 1));
  return {
    blank: which((full) => full < BLANK),
    halfEmpty: which((full, isLast) => !isLast && full >= BLANK && full < HALF_EMPTY),
    little: which((full, isLast) => isLast && pages.length > 1 && full >= BLANK && full < LITTLE),
  };
}
