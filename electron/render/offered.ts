import type { LanguageChoice } from '#domain/text/bilingual.ts';
import type { Composed } from '#templates/blocks.ts';

/** The language that a document is made in: the one asked for, or English where it has no other. */
export function offered({ languages }: Pick<Composed, 'languages'>, asked: LanguageChoice): LanguageChoice {
  return languages.includes('cy') ? asked : 'en';
}
