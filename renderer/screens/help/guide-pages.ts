import { answersTo } from '#domain/text/question.ts';
import type { RouteName } from '#renderer/places/routes.ts';
import type { GuidePage } from '#renderer/words/guide/guide-page.ts';
import { words } from '#renderer/words/index.ts';

/** Every page of the guide, in the order of its chapters. */
export const guidePages: readonly GuidePage[] = words.guide.chapters.flatMap(({ pages }) => pages);

/** The pages that answer some words, the best answer first. */
export function pagesAbout(text: string): readonly GuidePage[] {
  return answersTo(text, guidePages, ({ title, alsoCalled, what, steps, note = '' }) => [
    title,
    alsoCalled,
    [what, ...steps, note].join(' '),
  ]);
}

/** The page about a screen, which F1 opens there. */
export function pageAbout(screen: RouteName): GuidePage | undefined {
  return guidePages.find(({ screens }) => screens.includes(screen));
}

/** Prints what the window shows of the guide, without the frame round it (guide.css). */
export function printWindow(): void {
  window.print();
}
