import type { Dictionary } from './spelling.ts';

/** The two languages that are written here. */
export type Written = 'en' | 'cy';

/**
 * Whether a word is spelt right in a language, by its dictionary and what every writer of it knows besides: parts joined by
 * hyphens, an 's behind a noun, -ize for -ise, an article that Welsh hangs on. `isOurs` knows words that no dictionary has.
 */
export function isSpeltRight(
  typed: string,
  language: Written,
  isInDictionary: Dictionary,
  isOurs: (word: string) => boolean,
): boolean {
  const word = typed.replace(/^['’.]+|['’.]+$/gu, '');
  const isRight = (part: string): boolean =>
    !isLookedUp(part) || isOurs(part) || variants[language](part).some((one) => isInDictionary(one));
  if (isRight(word)) return true;
  const parts = word.split('-');
  return (
    parts.length > 1 &&
    parts.every((part, at) => isRight(part) || (at < parts.length - 1 && prefixes.has(part.toLowerCase())))
  );
}

/** What stands before a hyphen and is no word of its own, in either language. */
const prefixes: ReadonlySet<string> = new Set(
  'anti co ex extra inter mid mini multi non off peri post pre pro re self semi sub trans un ail all cam cyd cyn di gor gwrth hunan is rhag rhyng uwch ôl'.split(
    ' ',
  ),
);

/** What is never marked: figures, abbreviations and names with capitals within ('KS2', 'SENDCo', 'GCSEs'), addresses, single letters. */
export function isLookedUp(word: string): boolean {
  return word.length > 1 && !/[\d@/_.]/u.test(word) && word !== word.toUpperCase() && !hasCapitalWithin(word);
}

/** Two capitals and then small letters are a key that was held too long, 'THe', but for the plural of an abbreviation: 'TAs'. */
function hasCapitalWithin(word: string): boolean {
  return /^.+\p{Lu}/u.test(word) && !/^\p{Lu}{2}(?!s$)\p{Ll}+$/u.test(word);
}

const variants: Record<Written, (word: string) => string[]> = { en: englishVariants, cy: welshVariants };

/** Words that are only ever written with -ise, whatever the house style (New Oxford Style Manual): 'advertise', 'revise'. */
const ONLY_ISE =
  /^(?:re|un|dis)?(?:advert|adv|ar|circumc|compr|comprom|desp|dev|disgu|enterpr|exc|exerc|franch|improv|inc|merchand|prem|prom|rev|superv|surm|surpr|telev|chast)iz/iu;

function englishVariants(word: string): string[] {
  const base = word.replace(/['’]s$/u, '');
  const withS = ONLY_ISE.test(base)
    ? base
    : base.replace(/(.{2})iz(e|es|ed|er|ers|ing|able|ation|ations|ational)$/u, '$1is$2');
  // 'café' and 'cafe' are both written
  return [word, base, withS, withoutAccents(base)];
}

/** After a vowel Welsh hangs on what was 'yr', 'yn', 'ei' …: 'â’r', 'gyda’u', 'cwricwlwm’n'. */
function welshVariants(word: string): string[] {
  return [word, word.replace(/([aeiouwyâêîôûŵŷ])['’](?:r|n|i|u|w|ch|m|th|ll)$/iu, '$1')];
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
