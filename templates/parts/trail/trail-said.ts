import type { DocumentReads } from '#db/reads.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { onSchoolClock } from '#domain/days/school-clock.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Folded } from '#domain/trail/folded.ts';
import type { TrailLine } from '#domain/trail/trail-line.ts';
import { labelled, listSaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { type TrailKind, trailSentences } from '#templates/words/trail/trail.ts';
import { trailSentencesCy } from '#templates/words/trail/trail-cy.ts';

const says = words.trail;

const english: Record<string, readonly [TrailKind, string] | undefined> = trailSentences;
const welsh: Record<string, string | undefined> = trailSentencesCy;

/** A table of words by codes that come from the trail. */
type Coded = Record<string, Bilingual | undefined>;
const papers: Coded = says.papers;
/** Names of programs and formats are the same in both languages. */
const formats: Coded = { word: same('Word'), excel: same('Excel'), pdf: same('PDF'), json: same('JSON') };
const reasons: Coded = says.reasons;
const compartments: Coded = says.compartments;
const why: Coded = says.why;

/** A line in plain words: 'Saved a document as a file: statement, Word', 'Wrote in a record: saved 12 times'. */
export function sentenceOf({ what, outcome, detail }: TrailLine, count = 1): Bilingual {
  const { document, format, why: reason, failed, compartment } = detail ?? {};
  const more = [
    document === undefined ? undefined : (papers[document] ?? { en: String(document).replaceAll('-', ' ') }),
    format === undefined ? undefined : formats[format],
    reason === undefined ? undefined : reasons[reason],
    failed === undefined || failed === 0 ? undefined : says.failed(Number(failed)),
    compartment === undefined ? undefined : compartments[compartment],
    count === 1 ? undefined : says.saved(count),
  ].filter((one) => one !== undefined);
  const sentence: Bilingual = { en: english[what]?.[1] ?? what, cy: welsh[what] ?? what };
  const said = more.length === 0 ? sentence : labelled(sentence, listSaid(more));
  if (outcome === 'done') return said;
  const because = why[outcome];
  return because === undefined ? says.refused(said) : says.refusedAs(said, because);
}

/** The names of more people than these are only counted. */
const MOST_NAMES = 3;

/** Says of lines whom or what they are about; the names are read once for all of them. */
export function aboutSaidOf(read: Pick<DocumentReads, 'staff' | 'cycles'>): (line: TrailLine) => Bilingual {
  const names = new Map<string, string>(read.staff.all().map((person) => [person.id, fullName(person)]));
  const titles = new Map(read.cycles.open().map(({ policy }) => [policy.id, policy.title]));
  const labels = new Map<string, string>();
  const nameOf = (id: string): Bilingual => {
    const name = names.get(id);
    return name === undefined ? says.gone : same(name);
  };
  const labelOf = (id: Parameters<typeof read.cycles.byId>[0]): string => {
    const label = labels.get(id) ?? read.cycles.byId(id)?.label ?? '';
    labels.set(id, label);
    return label;
  };
  const named = ({ about, people }: Pick<TrailLine, 'about' | 'people'>): Bilingual => {
    if (people.length > MOST_NAMES) return says.people(people.length);
    if (people.length > 0) return listSaid(people.map(nameOf));
    if (about?.of === 'cycle') return same(labelOf(about.id));
    return (about?.of === 'policy' && titles.get(about.id)) || same('');
  };
  // who stands where in a cycle is told with the cycle
  return (line) => {
    const cycle = line.about?.of === 'members' ? labelOf(line.about.cycleId) : '';
    return cycle === '' ? named(line) : labelled(named(line), cycle);
  };
}

/** What is the same in both languages. */
export function same(text: string): Bilingual {
  return { en: text, cy: text };
}

/** The day and the time on the clock of the school: '23 Nov 2026, 09:30', or from the first to the last: '… 09:30–09:47'. */
export function whenSaid({ first, last }: Folded<Pick<TrailLine, 'at'>>): Bilingual {
  const [from, to] = [onSchoolClock(first.at), onSchoolClock(last.at)];
  const said = (language: 'en' | 'cy'): string => {
    const begun = `${shortDay(from.on, language)}, ${from.time}`;
    if (from.on !== to.on) return `${begun} – ${shortDay(to.on, language)}, ${to.time}`;
    return from.time === to.time ? begun : `${begun}–${to.time}`;
  };
  return { en: said('en'), cy: said('cy') };
}

/** The number of a line, or of the first and the last; those of the headteacher's own trail are counted apart. */
export function numberSaid({ first, last }: Folded<{ number: number; restricted: boolean }>): string {
  const numbers = first.number === last.number ? String(last.number) : `${first.number}–${last.number}`;
  return last.restricted ? `H ${numbers}` : numbers;
}

/** Who did it. */
export function whoSaid({ by }: TrailLine): Bilingual {
  return by === null ? says.program : says.roles[by];
}
