import { longDay } from '#domain/days/day-words.ts';
import type { School } from '#domain/school.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { TrailFilter } from '#domain/trail/trail-filter.ts';
import type { Block } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { aboutSaid, numberSaid, sentenceOf, trailQuery, whenSaid, whoSaid } from '#templates/parts/trail/trail-said.ts';
import { trailWords } from '#templates/words/trail.ts';

/** A longer list is no paper that anybody reads. */
const MOST_PRINTED = 2000;

interface TrailFacts {
  school: School;
  filter: TrailFilter;
  person: string | null;
  lines: readonly { number: string; at: string; by: string; what: string; about: string }[];
  more: number;
}

const plain = (en: string) => ({ en });

/** What happened between two days, as far as the screen's filter lets it through. */
export const trailList = document<TrailFacts>({
  id: 'what-happened',
  title: plain(trailWords.title),
  about: plain(trailWords.about),
  form: null,
  subjects: ['trail'],
  formats: ['word', 'excel', 'pdf'],
  load: (read, subject) => {
    if (subject.of !== 'trail') return undefined;
    const { filter } = subject;
    const { lines, count } = read.trail(trailQuery(filter), MOST_PRINTED);
    const person = filter.person && read.staff.byId(filter.person);
    return {
      school: read.school(),
      filter,
      person: person ? fullName(person) : null,
      more: count - lines.length,
      lines: lines.map((line) => ({
        number: numberSaid(line),
        at: whenSaid(line),
        by: whoSaid(line),
        what: sentenceOf(line),
        about: aboutSaid(line, read),
      })),
    };
  },
  compose: ({ school, filter, person, lines, more }) => ({
    title: plain(trailWords.title),
    subtitle: plain(
      [daysSaid(filter), person, filter.kind && trailWords.kinds[filter.kind]].filter(Boolean).join(' · '),
    ),
    school: letterhead(school),
    blocks: [
      {
        kind: 'section',
        title: plain(trailWords.title),
        blocks: [
          lines.length === 0 ? { kind: 'paragraph', text: plain(trailWords.nothing) } : tableOf(lines),
          ...(more > 0 ? [{ kind: 'paragraph', text: plain(trailWords.more(more)) } as const] : []),
        ],
      },
    ],
    languages: ['en'],
    workbook: 'sheets',
    form: null,
    demo: school.demo,
  }),
  fileName: ({ filter, person }) => [trailWords.title, person, daysSaid(filter)].filter(Boolean).join(' – '),
});

function daysSaid({ from, until }: TrailFilter): string {
  return trailWords.days(longDay(from, 'en'), longDay(until, 'en'));
}

function tableOf(lines: TrailFacts['lines']): Block {
  const { columns } = trailWords;
  return {
    kind: 'table',
    columns: [
      { label: plain(columns.number), kind: 'text', share: 1 },
      { label: plain(columns.at), kind: 'text', share: 3 },
      { label: plain(columns.by), kind: 'text', share: 3 },
      { label: plain(columns.what), kind: 'text', share: 6 },
      { label: plain(columns.about), kind: 'text', share: 4 },
    ],
    rows: lines.map(({ number, at, by, what, about }) => [number, at, by, what, about]),
    blankRows: 0,
    total: false,
  };
}
