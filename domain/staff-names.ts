import { cleanName } from './clean-text.ts';

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

// Letters of other scripts that look like Latin ones, in lower case (Unicode confusables, the everyday ones).
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ɡ: 'g',
  ı: 'i',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  ł: 'l',
  ø: 'o',
  đ: 'd',
};

/**
 * What two names that may belong to one person have in common: the same letters, whatever their case, accents,
 * spacing, hyphens, apostrophes or script. For asking the user, never for merging (security.md C19, F05, F07).
 */
export function likenessOf(names: Names): string {
  return `${letters(names.givenName)} ${letters(names.familyName)}`;
}

function letters(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from(plain, (letter) => lookalikes[letter] ?? letter).join('');
}
