import type { Language } from '#domain/text/bilingual.ts';
import { en } from './en.ts';
import { lang } from './language.ts';

/** The words of each language that the window is offered in; where one is missing, English stands in its place. */
const offered: { en: typeof en } & Partial<Record<Language, typeof en>> = { en };

/** Every word that the window shows, by screen, in the language that was chosen when it loaded. */
export const words: typeof en = offered[lang] ?? offered.en;
