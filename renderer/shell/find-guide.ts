import { searchForQuestion } from '#domain/text/question.ts';
import { go } from '#renderer/places/address.ts';
import type { Found } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The chapters of the guide that tell of some words: those that name them in their title first. */
export function foundGuide(text: string): Found[] {
  const isWanted = searchForQuestion(text);
  const found = words.guide.chapters.filter(({ title, text: told }) => isWanted(`${title} ${told.join(' ')}`));
  return found
    .toSorted((one, other) => Number(isWanted(other.title)) - Number(isWanted(one.title)))
    .map(({ id, title }) => ({
      id: `guide-${id}`,
      title,
      detail: words.shell.guidePage,
      choose: () => go('guide', {}, { page: id }),
    }));
}
