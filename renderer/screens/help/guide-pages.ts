import { type AnswerText, answersAmong } from '#domain/text/question.ts';
import type { RouteName } from '#renderer/places/routes.ts';
import type { GuidePage } from '#renderer/words/guide/guide-page.ts';
import { sameWords } from '#renderer/words/guide/same-words.ts';
import { words } from '#renderer/words/index.ts';

/** Every page of the guide, in the order of its chapters. */
export const guidePages: readonly GuidePage[] = words.guide.chapters.flatMap(({ pages }) => pages);

/** What a page is found by. */
export function textOfPage({ title, alsoCalled, what, steps, note = '' }: GuidePage): AnswerText {
  return [title, alsoCalled, [what, ...steps, note].join(' ')];
}

/** Finds the pages that answer some words, the best answer first; without words none. */
export function pageFinder(): (typed: string) => readonly GuidePage[] {
  const answer = answersAmong(guidePages, textOfPage, sameWords);
  return (typed) => answer(typed).map(({ answer: page }) => page);
}

/** The page about what a dialog is called, which F1 opens in it: one that has more of its words than not; undefined where none has. */
export function pageAboutDialog(title: string): GuidePage | undefined {
  const [best] = answersAmong(guidePages, textOfPage, sameWords)(title.replace(/\d+/gu, ''));
  return best && best.score >= SURE ? best.answer : undefined;
}

/** As if a good third of the words stood in the title: names of people are no words of the guide. */
const SURE = 1.4;

/** The page about a screen, which F1 opens there. */
export function pageAbout(screen: RouteName): GuidePage | undefined {
  return guidePages.find(({ screens }) => screens.includes(screen));
}

/** Prints what the window shows of the guide, without the frame round it (guide.css). */
export function printWindow(): void {
  window.print();
}
