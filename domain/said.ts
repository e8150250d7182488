import { z } from 'zod';
import type { Language } from './day-words.ts';

/** What a document or a form prints, in English and, where it is offered, in Welsh. */
export const saidSchema = z.strictObject({ en: z.string().min(1), cy: z.string().min(1).optional() });
export type Said = z.infer<typeof saidSchema>;

/** The languages that a document can be asked for: one, or both side by side. */
export const languageChoice = z.enum(['en', 'cy', 'both']);
export type LanguageChoice = z.infer<typeof languageChoice>;

/** The words in one language; English where the Welsh is not offered. */
export function inLanguage(said: Said, language: Language): string {
  return language === 'cy' ? (said.cy ?? said.en) : said.en;
}
