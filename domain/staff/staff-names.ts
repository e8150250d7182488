import { cleanName } from '#domain/text/clean-text.ts';

/** The two names of a person; either may be empty, for some people have one name only. */
export interface Names {
  givenName: string;
  familyName: string;
}

/** Which name stands first where a list holds both in one column without a comma. */
export type NameOrder = 'given-first' | 'family-first';

const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|parch|y parch|sir|dame)\.? +(?=\S)/i;

/**
 * A name that stands in one column, divided: 'Pugh, Mrs Eleri' at its comma, for certain; 'Mrs Eleri Pugh' before its
 * last word (after its first when the family name comes first), which may be wrong. Titles are left off.
 */
export function divideName(written: string, order: NameOrder): { names: Names; certain: boolean } {
  const [beforeComma = '', afterComma] = written.split(/,(.*)/s);
  if (afterComma !== undefined) {
    return { names: { familyName: untitled(beforeComma), givenName: untitled(afterComma) }, certain: true };
  }
  const words = untitled(written).split(' ');
  const [family, ...given] = order === 'family-first' ? words : [words.at(-1) ?? '', ...words.slice(0, -1)];
  return { names: { familyName: family ?? '', givenName: given.join(' ') }, certain: words.length === 1 };
}

function untitled(name: string): string {
  return cleanName(name).replace(titles, '');
}

// Small letters of other scripts that look like Latin ones, each above the letter it passes for (the everyday ones of
// Unicode's confusables, after accents are taken off).
const foreign = 'авеһіјкмнорсѕтухԁɡıαβεηικνορτυχωłøđ';
const looksLike = 'abehijkmhopcstyxdgiabenikvoptuxwlod';
const lookalikes: ReadonlyMap<string, string> = new Map(
  Array.from(foreign, (letter, index) => [letter, looksLike.charAt(index)]),
);

/**
 * What two names that may belong to one person have in common: the same letters, whatever their case, accents,
 * spacing, hyphens, apostrophes or script, and wherever the given name ends. For asking the user, never for merging
 * (security.md C19, F05, F07).
 */
export function likenessOf(names: Names): string {
  return plainLetters(names.givenName + names.familyName);
}

/** A text as it is compared by somebody in a hurry: small letters and figures only, without accents or foreign letters. */
export function plainLetters(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from(plain, (letter) => lookalikes.get(letter) ?? letter).join('');
}
