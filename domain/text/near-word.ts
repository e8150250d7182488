/** So short a word is another word with one letter changed. */
const SHORTEST = 4;
/** In a word of so many letters two may be wrong. */
const LONG = 7;

/** How many letters of a word may be wrong for it still to be recognised. */
export function wrongLetters(word: string): 0 | 1 | 2 {
  if (word.length < SHORTEST || /\d/u.test(word)) return 0;
  return word.length < LONG ? 1 : 2;
}

/**
 * Those of some words that a misspelt one is nearest to; none where every one is too far. A letter too many, missing, wrong,
 * or changing places with the next counts as one; the first letter is nearly always right.
 */
export function nearestWords(misspelt: string, words: Iterable<string>): string[] {
  let most: number = wrongLetters(misspelt);
  let nearest: string[] = [];
  if (most === 0) return nearest;
  for (const word of words) {
    if (word.charAt(0) !== misspelt.charAt(0) || word.length < SHORTEST) continue;
    const wrong = lettersBetween(misspelt, word, most);
    if (wrong > most) continue;
    if (wrong < most) nearest = [];
    most = wrong;
    nearest.push(word);
  }
  return nearest;
}

/** How many letters are wrong between two words (optimal string alignment); more than `most` is not counted further. */
export function lettersBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one.charAt(row - 1) === other.charAt(at - 1);
      const isSwapped = one.charAt(row - 1) === other.charAt(at - 2) && one.charAt(row - 2) === other.charAt(at - 1);
      next.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (last[at - 1] ?? 0) + (isSame ? 0 : 1),
          row > 1 && at > 1 && isSwapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
