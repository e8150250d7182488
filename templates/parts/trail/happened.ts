import type { DocumentReads } from '#db/reads.ts';
import type { Role } from '#domain/roles.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { searchFor } from '#domain/text/search.ts';
import { folded } from '#domain/trail/folded.ts';
import type { TrailFilter, TrailKindFilter } from '#domain/trail/trail-filter.ts';
import { type TrailKind, trailSentences } from '#templates/words/trail/trail.ts';
import { aboutSaidOf, numberSaid, sentenceOf, whenSaid, whoSaid } from './trail-said.ts';

type Query = Parameters<DocumentReads['trail']>[0];

/** A line as it is read, which may stand for several that saving while typing has left. */
export interface SaidLine {
  id: string;
  number: string;
  /** The instant of the last. */
  instant: string;
  by: Role | null;
  at: Bilingual;
  who: Bilingual;
  what: Bilingual;
  about: Bilingual;
}

/** So many lines of the chain are looked at; for words, all of the days. */
const MOST_READ = 5000;

/** What happened, the newest first, as far as a filter lets it through; and how many earlier lines there are. */
export function happened(
  read: Pick<DocumentReads, 'trail' | 'staff' | 'cycles'>,
  filter: TrailFilter,
  most: number,
): { lines: SaidLine[]; more: number } {
  const isSearched = filter.words.trim() !== '';
  const { lines, count, ends } = read.trail(queryOf(filter), isSearched ? Number.MAX_SAFE_INTEGER : MOST_READ);
  const aboutSaid = aboutSaidOf(read);
  const isWanted = searchFor(filter.words);
  const found = folded(lines, ends).flatMap((fold) => {
    const { last, count: times } = fold;
    const said: SaidLine = {
      id: `${last.restricted ? 'restricted' : 'general'}/${last.number}`,
      number: numberSaid(fold),
      instant: last.at,
      by: last.by,
      at: whenSaid(fold),
      who: whoSaid(last),
      what: sentenceOf(last, times),
      about: aboutSaid(last),
    };
    return isSearched && !isWanted(textOf(said)) ? [] : [{ said, times }];
  });
  const shown = found.slice(0, most);
  const lineCount = (some: typeof found): number => some.reduce((sum, { times }) => sum + times, 0);
  return {
    lines: shown.map(({ said }) => said),
    more: (isSearched ? lineCount(found) : count) - lineCount(shown),
  };
}

/** What a line is found by: all that stands in it. */
function textOf({ at, who, what, about, number }: SaidLine): string {
  return [at.en, who.en, what.en, about.en, number].join(' ');
}

function queryOf({ from, until, person, kind }: TrailFilter): Query {
  const about = person && { staffId: person, lists: namesOf(['out']) };
  const wanted: Record<TrailKindFilter, TrailKind[] | null> = {
    '': null,
    seen: ['seen', 'out'],
    changed: ['changed'],
    session: ['session'],
    refused: null,
  };
  const kinds = wanted[kind];
  return { from, until, about, done: kinds && namesOf(kinds), refused: kind === 'refused' };
}

function namesOf(kinds: readonly TrailKind[]): string[] {
  return Object.entries(trailSentences).flatMap(([name, [kind]]) => (kinds.includes(kind) ? [name] : []));
}
