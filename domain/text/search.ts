/**
 * What somebody is looking for, typed in a hurry: whether a text has every word of it, in any order and as part of a
 * word, whatever the accents, capitals, hyphens and apostrophes. 'sian ob' finds 'Siân O’Brien'. Nothing typed finds
 * everything, and marks alone find nothing.
 */
export function searchFor(typed: string): (text: string) => boolean {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return () => typed.trim() === '';
  // the lines of a long list are made of the same few words
  const known = new Map<string, string>();
  const plain = (word: string): string => {
    const letters = known.get(word) ?? plainLetters(word);
    known.set(word, letters);
    return letters;
  };
  return (text) => {
    const words = text.split(/\s+/u).map(plain);
    return wanted.every((word) => words.some((one) => one.includes(word)));
  };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).map(plainLetters).filter(Boolean);
}

// Small letters of other scripts that look like Latin ones, each above the letter it passes for (the everyday ones of
// Unicode's confusables, after accents are taken off).
const foreign = 'авеһіјкмнорсѕтухԁɡıαβεηικνορτυχωłøđ';
const looksLike = 'abehijkmhopcstyxdgiabenikvoptuxwlod';
const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from(foreign, (letter, index) => [letter, looksLike.charAt(index)]),
);

const anyForeign = new RegExp(`[${foreign}]`, 'gu');

/** A text as it is compared by somebody in a hurry: small letters and figures only, without accents or foreign letters. */
export function plainLetters(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain.replace(anyForeign, (letter) => lookalikes.get(letter) ?? letter);
}
