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

/** Latin letters with accents, and the wide ones of East Asian type. */
const accented = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
  [0xff21, 0xff5a],
].flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)));

/** A letter, small and capital, with every single sign that `plainLetters` takes for it: accented, or of another script. */
export function lettersLike(letter: string): string {
  return [letter, ...(signsFor.get(letter) ?? [])].flatMap((one) => [one, one.toUpperCase()]).join('');
}

/** Whether a text has signs that stand for several letters, as in 'ﬁ', or for letters in mathematics. */
export function hasJoinedLetters(text: string): boolean {
  return /[\ufb00-\ufb06\ud835]/.test(text);
}

const anyForeign = new RegExp(`[${foreign}]`, 'gu');

/** A text as it is compared by somebody in a hurry: small letters and figures only, without accents or foreign letters. */
export function plainLetters(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain.replace(anyForeign, (letter) => lookalikes.get(letter) ?? letter);
}

/** The signs of other alphabets by the plain letter that each is taken for. */
const signsFor: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  accented.concat(Array.from(foreign)),
  plainLetters,
);
