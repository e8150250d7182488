import { plainLetters } from './search.ts';

/**
 * A word as it is compared whatever its ending: 'policies' is 'policy', 'planned' is 'plan', 'signing' is 'sign'. What remains
 * has at least three letters and need not be a word itself.
 */
export function stemOf(word: string): string {
  const plain = plainLetters(word.replace(/['’]s$/iu, ''));
  const withoutPlural = plain.replace(/^(.{3,})ies$/u, '$1y').replace(/^(.{3,}(?:[^su]))s$/u, '$1');
  // what is left has a vowel: 'string' and 'shred' have no ending
  const bare = withoutPlural.replace(/^(?=.*[aeiouy].*?(?:ing|ed)$|.*e$)(.{3,}?)(?:ing|ed|e)$/u, '$1');
  return bare.replace(/^(.{2,})y$/u, '$1i').replace(/([bdgmnprt])\1$/u, '$1');
}

/** The words of a text, parted at spaces and hyphens; parts joined by a hyphen also as one: 'mid', 'year', 'midyear'. */
export function wordsIn(text: string): string[] {
  return text
    .split(/[\s/]+/u)
    .flatMap((word) => (word.includes('-') ? [...word.split('-'), word.replaceAll('-', '')] : [word]))
    .filter((word) => plainLetters(word) !== '');
}
