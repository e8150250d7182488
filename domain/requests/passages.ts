import type { NameFinder } from './names-in.ts';
import type { Span } from './words-out.ts';

/** A line of a text in which somebody is named. */
export interface Passage {
  /** Which line of the text, from 0. */
  at: number;
  line: string;
  /** Where the name stands in it. */
  spans: Span[];
}

/** The lines of a text that name somebody: what stands in one line is read, and handed over, as a whole. */
export function passagesIn(text: string, finder: NameFinder): Passage[] {
  return text
    .split(/\r?\n/u)
    .map((line, at) => ({ at, line: line.trim(), spans: finder.spans(line.trim()) }))
    .filter(({ spans }) => spans.length > 0);
}

/** What stands before a name and is not of it. */
const titles = new Set(
  'mr mrs ms miss mx dr prof professor rev revd reverend sir dame lord lady mister y parch'.split(' '),
);

/** A name that somebody typed in one box as given and family name; a title before it is nobody's name. */
export function splitName(name: string): { givenName: string; familyName: string } {
  const all = name.split(/\s+/u).filter((part) => part !== '');
  const parts = all.filter((part) => !titles.has(part.toLowerCase().replace(/\.$/u, '')));
  const [first = '', ...rest] = parts;
  return rest.length === 0 ? { givenName: '', familyName: first } : { givenName: first, familyName: rest.join(' ') };
}
