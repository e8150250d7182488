import { go } from '#renderer/places/address.ts';
import { guidePages, textOfPage } from '#renderer/screens/help/guide-pages.ts';
import { words } from '#renderer/words/index.ts';
import type { Target } from './find-answers.ts';

/** The pages of the guide. */
export function foundGuide(): Target[] {
  return guidePages.map((page) => ({
    kind: 'guide',
    id: `guide-${page.id}`,
    title: page.title,
    detail: words.shell.guidePage,
    looked: textOfPage(page),
    choose: () => go('guidePage', { page: page.id }),
  }));
}
