import type { Language, LanguageChoice } from '#domain/text/bilingual.ts';
import type { Option } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The languages that papers can be had in, as answers of a list; empty where there is nothing to choose. */
export function languageOptions(languages: readonly Language[]): Option<LanguageChoice>[] {
  if (languages.length < 2) return [];
  return (['en', 'cy', 'both'] as const).map((value) => ({ value, label: words.documents.languages[value] }));
}

/** The language of a paper: the one wished for, or English where there is no other. */
export function languageOf(languages: readonly Language[], wished: LanguageChoice): LanguageChoice {
  return languages.length < 2 ? 'en' : wished;
}
