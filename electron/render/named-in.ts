import { type Bilingual, inLanguage, type LanguageChoice } from '#domain/text/bilingual.ts';
import type { Composed } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { offered } from './offered.ts';

/**
 * What the file of a document is called in a language, without its ending: in Welsh under its Welsh title, and in both
 * under that with '(dwyieithog)' behind it, so that the three stand beside one another in a folder. What has no Welsh
 * title says that it is Welsh.
 */
export function namedIn(name: Bilingual, composed: Pick<Composed, 'languages'>, asked: LanguageChoice): string {
  const { bilingual, language } = words.files;
  const made = offered(composed, asked);
  if (made === 'en') return name.en;
  const welsh = inLanguage(name, 'cy');
  if (made === 'both') return `${welsh} (${inLanguage(bilingual, 'cy')})`;
  return welsh === name.en ? `${welsh} (${inLanguage(language, 'cy')})` : welsh;
}
