import { go } from '#renderer/places/address.ts';
import { pagesAbout } from '#renderer/screens/help/guide-pages.ts';
import type { Found } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const MOST_PAGES = 6;

/** The pages of the guide that answer some words. */
export function foundGuide(text: string): Found[] {
  return pagesAbout(text)
    .slice(0, MOST_PAGES)
    .map(({ id, title }) => ({
      id: `guide-${id}`,
      title,
      detail: words.shell.guidePage,
      choose: () => go('guidePage', { page: id }),
    }));
}
