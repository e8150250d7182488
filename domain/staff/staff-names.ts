import { z } from 'zod';
import { cleanName } from '#domain/text/clean-text.ts';
import { plainLetters } from '#domain/text/search.ts';

/** The two names of a person; either may be empty, for some people have one name only. */
export interface Names {
  givenName: string;
  familyName: string;
}

/** Which name stands first where a list holds both in one column without a comma. */
export const nameOrder = z.enum(['given-first', 'family-first']);
export type NameOrder = z.infer<typeof nameOrder>;

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

/**
 * What two names that may belong to one person have in common: the same letters, whatever their case, accents,
 * spacing, hyphens, apostrophes or script, and wherever the given name ends. For asking the user, never for merging
 * (security C19, F05, F07).
 */
export function likenessOf(names: Names): string {
  return plainLetters(names.givenName + names.familyName);
}
