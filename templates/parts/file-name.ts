import { longDay, readDay } from '#domain/days/day-words.ts';
import { type Bilingual, inLanguage, type Language } from '#domain/text/bilingual.ts';
import type { Composed, Text } from '#templates/blocks.ts';

const BETWEEN = ' – ';

/**
 * The name of a file in both languages, from its parts; null and '' are left out. A stroke or a colon between words,
 * which Windows refuses, becomes a comma: 'Training and development needs, CPD'.
 */
export function nameOfFile(parts: readonly (Text | null)[]): Bilingual {
  const spoken = (language: Language): string =>
    parts
      .map((part) => (part === null || typeof part === 'string' ? (part ?? '') : inLanguage(part, language)))
      .filter((part) => part !== '')
      .map((part) => part.replace(/(?<=\p{L}) ?[/:] ?(?=\p{L})/gu, ', '))
      .join(BETWEEN);
  return { en: spoken('en'), cy: spoken('cy') };
}

/** The name of a paper that was kept under its English name: its title and its day in Welsh, too. */
export function keptName(english: string, { title }: Pick<Composed, 'title'>): Bilingual {
  const { en, cy = en } = nameOfFile([title]);
  const welsh = english.split(BETWEEN).map((part) => {
    const day = readDay(part);
    return day === undefined ? part : longDay(day, 'cy');
  });
  return { en: english, cy: welsh.join(BETWEEN).replace(en, () => cy) };
}
