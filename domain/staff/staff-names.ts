import { z } from 'zod';
import { cleanName } from '#domain/text/clean-text.ts';
import { plainLetters } from '#domain/text/search.ts';
import { wordList } from '#domain/text/word-list.ts';
import { isOnlyTitles, untitled } from './titles.ts';

/** The two names of a person; either may be empty, for some people have one name only. */
export interface Names {
  givenName: string;
  familyName: string;
}

/** Which name stands first where a list holds both in one column without a comma. */
export const nameOrder = z.enum(['given-first', 'family-first']);
export type NameOrder = z.infer<typeof nameOrder>;

/**
 * A name that stands in one column, divided: 'Pugh, Eleri, Mrs' at its comma, for certain; 'Mrs Eleri Pugh' before its
 * last word (after its first when the family name comes first), which may be wrong. 'Anna van der Berg' and 'PUGH Eleri'
 * are divided where they show it. Titles and suffixes are left off, wherever they stand.
 */
export function divideName(written: string, order: NameOrder): { names: Names; certain: boolean } {
  const text = cleanName(written);
  const [head = '', ...tail] = text.split(/[,;]/).map((part) => part.trim());
  const parts = tail.filter((part) => part !== '' && !isOnlyTitles(part));
  if (tail.length > 0 && (parts.length > 0 || head === '' || !head.includes(' '))) {
    const [family, given] = [untitled(head), untitled(parts.join(' '))];
    const certain = family.certain && given.certain && parts.length < 2 && !text.includes(';');
    return { names: { familyName: family.name, givenName: given.name }, certain };
  }
  const whole = untitled(head);
  const names = divideWords(whole.name.split(' '), whole.titleAtEnd ? 'family-first' : order);
  return { names, certain: whole.certain && !whole.name.includes(' ') };
}

const particles: ReadonlySet<string> = new Set(
  wordList(`
    van, von, der, den, de, del, della, di, da, dos, das, du, le, la, ter, ten, zu, ap, ab, ferch, verch, bin, binti,
    ibn, al, el, abu, mac, nic, ni, ní, ó, o, mc, st`),
);

function divideWords(words: readonly string[], order: NameOrder): Names {
  const capitals = words.filter((word) => /^[\p{Lu}'’-]{2,}$/u.test(word));
  if (capitals.length > 0 && capitals.length < words.length) {
    // 'SMITH John' and 'John SMITH': whoever writes one name in capitals means the family name
    const isFirst = words.slice(0, capitals.length).every((word) => capitals.includes(word));
    const isLast = words.slice(-capitals.length).every((word) => capitals.includes(word));
    const others = words.filter((word) => !capitals.includes(word));
    // 'JJ Smith' has its initials first
    if ((isFirst && (capitals[0] ?? '').length > 2) || isLast)
      return { familyName: capitals.join(' '), givenName: others.join(' ') };
  }
  if (order === 'family-first') {
    const from = words.findIndex((_, at) => at > 0 && !particles.has((words[at - 1] ?? '').toLowerCase()));
    const end = from < 0 ? words.length : from;
    return { familyName: words.slice(0, end).join(' '), givenName: words.slice(end).join(' ') };
  }
  let at = words.length - 1;
  while (at > 1 && particles.has((words[at - 1] ?? '').toLowerCase())) at -= 1;
  return { familyName: words.slice(at).join(' '), givenName: words.slice(0, at).join(' ') };
}

/**
 * What two names that may belong to one person have in common: the same letters, whatever their case, accents,
 * spacing, hyphens, apostrophes or script, and wherever the given name ends. For asking the user, never for merging
 * (security C19, F05, F07).
 */
export function likenessOf(names: Names): string {
  return plainLetters(names.givenName + names.familyName);
}
