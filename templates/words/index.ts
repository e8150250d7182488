import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Text } from '#templates/blocks.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';

/** A word's two languages together; a function takes what both need, words in either language included. */
type Zipped<Words> = {
  [Word in keyof Words]: Words[Word] extends string
    ? Bilingual
    : Words[Word] extends (...args: infer Args) => string
      ? (...args: { [Arg in keyof Args]: Args[Arg] extends string ? Text : Args[Arg] }) => Bilingual
      : Zipped<Words[Word]>;
};

type Wording = string | ((...args: never[]) => string) | { [word: string]: Wording };

/** Every word that a document prints besides the policy's own and what people typed, in both languages. */
export const words = zip(en, cy) as Zipped<typeof en>; // the two have one shape: cy.ts satisfies it

function zip(english: Wording, welsh: Wording): unknown {
  if (typeof english === 'string') return { en: english, cy: welsh };
  if (typeof english === 'function') {
    const [inEnglish, inWelsh] = [english, welsh] as ((...args: unknown[]) => string)[];
    return (...args: unknown[]): Bilingual => ({
      en: inEnglish?.(...args.map((arg) => spoken(arg, 'en'))) ?? '',
      cy: inWelsh?.(...args.map((arg) => spoken(arg, 'cy'))) ?? '',
    });
  }
  const other = welsh as { [word: string]: Wording }; // the same shape again
  return Object.fromEntries(Object.entries(english).map(([word, one]) => [word, zip(one, other[word] ?? one)]));
}

function spoken(arg: unknown, language: 'en' | 'cy'): unknown {
  if (typeof arg !== 'object' || arg === null) return arg;
  const said = arg as Bilingual; // the type of a zipped function lets no other object in
  return language === 'cy' ? (said.cy ?? said.en) : said.en;
}
