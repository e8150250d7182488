import type { DocumentReads } from '#db/reads.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { onSchoolClock } from '#domain/days/school-clock.ts';
import { fullName } from '#domain/staff/staff.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import type { TrailFilter, TrailKindFilter } from '#domain/trail/trail-filter.ts';
import type { TrailLine } from '#domain/trail/trail-line.ts';
import { type TrailKind, trailSentences, trailWords } from '#templates/words/trail.ts';

type Query = Parameters<DocumentReads['trail']>[0];

/** The same as the records are asked. */
export function trailQuery({ from, until, person, kind }: TrailFilter): Query {
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

const sentences: Record<string, readonly [TrailKind, string] | undefined> = trailSentences;

/** A line in plain words: 'Saved a document as a file: statement, Word', 'Locked the records: nobody was there'. */
export function sentenceOf({ what, outcome, detail }: TrailLine): string {
  const { document, format, why, failed, compartment } = detail ?? {};
  const more = [
    document === undefined ? undefined : String(document).replaceAll('-', ' '),
    format === undefined ? undefined : trailWords.formats[format],
    why === undefined ? undefined : trailWords.reasons[why],
    failed === undefined || failed === 0 ? undefined : trailWords.failed(Number(failed)),
    compartment === undefined ? undefined : trailWords.compartments[compartment],
  ].filter((one) => one !== undefined);
  const said = [sentences[what]?.[1] ?? what, more.join(', ')].filter((one) => one !== '').join(': ');
  if (outcome === 'done') return said;
  const reason = trailWords.why[outcome];
  return `${said} (${trailWords.refused}${reason === undefined ? '' : `: ${reason}`})`;
}

/** The names of more people than these are only counted. */
const MOST_NAMES = 3;

/** Whom or what a line is about, in words. */
export function aboutSaid({ about, people }: TrailLine, read: Pick<DocumentReads, 'staff' | 'cycles'>): string {
  if (people.length > MOST_NAMES) return trailWords.people(people.length);
  if (people.length > 0)
    return people
      .map((id) => {
        const person = read.staff.byId(id);
        return person ? fullName(person) : trailWords.gone;
      })
      .join(', ');
  if (about?.of === 'cycle') return read.cycles.byId(about.id)?.label ?? '';
  if (about?.of === 'policy') {
    const found = read.cycles.open().find(({ policy }) => policy.id === about.id);
    return found ? inLanguage(found.policy.title, 'en') : '';
  }
  return '';
}

/** The day and the time on the clock of the school: '23 Nov 2026, 09:30'. */
export function whenSaid({ at }: Pick<TrailLine, 'at'>): string {
  const { on, time } = onSchoolClock(at);
  return `${shortDay(on, 'en')}, ${time}`;
}

/** The number of a line; those of the headteacher's own trail are counted apart. */
export function numberSaid({ number, restricted }: { number: number; restricted: boolean }): string {
  return restricted ? `H ${number}` : String(number);
}

/** Who did it. */
export function whoSaid({ by }: TrailLine): string {
  return by === null ? trailWords.program : trailWords.roles[by];
}
