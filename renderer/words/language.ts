import { type Bilingual, inLanguage, type Language } from '#domain/text/bilingual.ts';

/** The language of the window, chosen once when it loads. English is the one that the window's words are written in. */
export const lang: Language = 'en';

/** Words that are kept in both languages, in the window's own. */
export function inWindow(words: Bilingual): string {
  return inLanguage(words, lang);
}
