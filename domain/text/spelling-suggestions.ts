import type { Dictionary } from './spelling.ts';

/** What an affix file says of how words are misspelt: the letters of the language, the likeliest first, and what is often confused. */
export interface Misspelling {
  letters: string;
  /** 'ie' is written for 'ei'; a space stands where a word was not divided. */
  confused: readonly (readonly [wrong: string, right: string])[];
}

/** What an affix file (Hunspell's `.aff`) says of misspelling, in its lines TRY and REP. */
export function misspellingFrom(aff: string): Misspelling {
  const lines = aff.split(/\r?\n/u).map((line) => line.trim().split(/\s+/u));
  const letters = lines.find(([name]) => name === 'TRY')?.[1]?.toLowerCase() ?? '';
  return {
    letters: [...new Set(letters)].filter((letter) => /\p{L}/u.test(letter)).join(''),
    confused: lines.flatMap(([name, wrong, right]) =>
      name === 'REP' && wrong !== undefined && right !== undefined
        ? [[wrong, right.replaceAll('_', ' ')] as const]
        : [],
    ),
  };
}

const MOST = 5;

/**
 * Up to five words that somebody may have meant by a misspelt one, the likeliest first: what is often confused, two letters
 * the wrong way round, one too many, one missing, one wrong. A capital at the beginning stays.
 */
export function suggestionsFor(word: string, isRight: Dictionary, { letters, confused }: Misspelling): string[] {
  const typed = word.normalize('NFC');
  const isCapital = typed.charAt(0) !== typed.charAt(0).toLowerCase();
  const plain = isCapital ? typed.charAt(0).toLowerCase() + typed.slice(1) : typed;
  const found = new Set<string>();
  for (const candidate of candidatesFor(plain, letters, confused)) {
    if (candidate !== plain && candidate.split(' ').every((part) => isWhole(part, isRight))) found.add(candidate);
    if (found.size === MOST) break;
  }
  return [...found].map((one) => (isCapital ? one.charAt(0).toUpperCase() + one.slice(1) : one));
}

/** A single letter is a word of its own only where it is one: 'a lot', not 'l ot'. */
function isWhole(part: string, isRight: Dictionary): boolean {
  return (part.length > 1 || part === 'a') && isRight(part);
}

function* candidatesFor(word: string, letters: string, confused: Misspelling['confused']): Generator<string> {
  const places = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const);
  for (const [wrong, right] of confused)
    for (const [before, after] of places) if (after.startsWith(wrong)) yield before + right + after.slice(wrong.length);
  for (const [before, after] of places)
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
  for (const [before, after] of places) if (after !== '') yield before + after.slice(1);
  // a letter that is doubled is forgotten more often than any other
  for (const [before, after] of places) if (after !== '') yield before + after.charAt(0) + after;
  for (const [before, after] of places) for (const letter of letters) yield before + letter + after;
  for (const [before, after] of places)
    for (const letter of letters) if (after !== '') yield before + letter + after.slice(1);
}
