import type { LanguageChoice } from '#domain/said.ts';
import type { Option } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';

/** The languages that a document can be had in, as answers of a list. */
export const languages: readonly Option<LanguageChoice>[] = (['en', 'cy', 'both'] as const).map((value) => ({
  value,
  label: words.documents.languages[value],
}));
