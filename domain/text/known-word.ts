/** The longest word of a place in Wales has 58 letters. */
export const MOST_LETTERS = 60;

/** What a school may add to its spelling: one word, of letters with apostrophes and hyphens between them; undefined for anything else. */
export function knownWordFrom(typed: string): string | undefined {
  const word = typed
    .normalize('NFC')
    .replaceAll("'", '’')
    .replace(/^[’\s]+|[’\s]+$/gu, '');
  const isWord =
    word.length > 1 && word.length <= MOST_LETTERS && /^\p{L}[\p{L}\p{M}]*(?:[’-][\p{L}\p{M}]+)*$/u.test(word);
  return isWord ? word : undefined;
}

/** Whether two are one word, whatever their capitals. */
export function isSameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
