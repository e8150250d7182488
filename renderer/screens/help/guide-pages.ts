import { searchForQuestion } from '#domain/text/question.ts';
import type { RouteName } from '#renderer/places/routes.ts';
import type { GuidePage } from '#renderer/words/guide/guide-page.ts';
import { words } from '#renderer/words/index.ts';

/** Every page of the guide, in the order of its chapters. */
export const guidePages: readonly GuidePage[] = words.guide.chapters.flatMap(({ pages }) => pages);

/** The pages that tell of some words, those first that are asked by their title, then those that are also called so. */
export function pagesAbout(text: string): readonly GuidePage[] {
  const isWanted = searchForQuestion(text);
  const rank = ({ title, alsoCalled, what, steps, note = '' }: GuidePage): number =>
    [title, `${title} ${alsoCalled}`, [title, alsoCalled, what, ...steps, note].join(' ')].findIndex(isWanted);
  return guidePages
    .map((page) => ({ page, at: rank(page) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
    .map(({ page }) => page);
}

/** The page about a screen, which F1 opens there. */
export function pageAbout(screen: RouteName): GuidePage | undefined {
  return guidePages.find(({ screens }) => screens.includes(screen));
}

/** Prints what the window shows of the guide, without the frame round it (guide.css). */
export function printWindow(): void {
  window.print();
}
