import { z } from 'zod';

/** A language of the office and of its documents. */
export const language = z.enum(['en', 'cy']);
export type Language = z.infer<typeof language>;

/** Room for a paragraph; a policy's labels and sentences come from outside, too. */
const MOST_SAID = 4_000;
const words = z.string().min(1).max(MOST_SAID);

/** What a document or a form prints, in English and, where it is offered, in Welsh. */
export const saidSchema = z.strictObject({ en: words, cy: words.optional() });
export type Bilingual = z.infer<typeof saidSchema>;

/** Whether a stored value is a text in one or two languages: only texts have English words under `en`. */
export function isBilingual(value: object): value is Bilingual {
  return 'en' in value && typeof value.en === 'string';
}

/** The languages that a document can be asked for: one, or both side by side. */
export const languageChoice = z.enum(['en', 'cy', 'both']);
export type LanguageChoice = z.infer<typeof languageChoice>;

/** The words in one language; English where the Welsh is not offered. */
export function inLanguage(said: Bilingual, language: Language): string {
  return language === 'cy' ? (said.cy ?? said.en) : said.en;
}
