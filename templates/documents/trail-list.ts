import type { School } from '#domain/school.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { TrailFilter } from '#domain/trail/trail-filter.ts';
import type { Block } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { inLine, longDaySaid } from '#templates/parts/said.ts';
import { happened, type SaidLine } from '#templates/parts/trail/happened.ts';
import { same } from '#templates/parts/trail/trail-said.ts';
import { words } from '#templates/words/index.ts';

/** A longer list is no paper that anybody reads. */
const MOST_PRINTED = 2000;

interface TrailFacts {
  school: School;
  filter: TrailFilter;
  person: string | null;
  lines: readonly SaidLine[];
  more: number;
}

const says = words.trail;

/** What happened between two days, as far as the screen's filter lets it through. */
export const trailList = document<TrailFacts>({
  id: 'what-happened',
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['trail'],
  formats: ['word', 'excel', 'pdf'],
  load: (read, subject) => {
    if (subject.of !== 'trail') return undefined;
    const { filter } = subject;
    const person = filter.person && read.staff.byId(filter.person);
    return {
      school: read.school(),
      filter,
      person: person ? fullName(person) : null,
      ...happened(read, filter, MOST_PRINTED),
    };
  },
  compose: ({ school, filter, person, lines, more }) => ({
    title: says.title,
    subtitle: inLine(askedFor(filter, person)),
    school: letterhead(school),
    blocks: [
      {
        kind: 'section',
        title: says.title,
        blocks: [
          lines.length === 0 ? { kind: 'paragraph', text: says.nothing } : tableOf(lines),
          ...(more > 0 ? [{ kind: 'paragraph', text: says.more(more) } as const] : []),
        ],
      },
    ],
    languages: ['en', 'cy'],
    workbook: 'sheets',
    form: null,
    demo: school.demo,
  }),
  fileName: ({ filter, person }) => nameOfFile([says.title, person, daysSaid(filter)]),
});

/** Which days, about whom, what of it, and with which words. */
function askedFor(filter: TrailFilter, person: string | null): Bilingual[] {
  return [
    daysSaid(filter),
    ...(person === null ? [] : [same(person)]),
    ...(filter.kind === '' ? [] : [says.kinds[filter.kind]]),
    ...(filter.words.trim() === '' ? [] : [same(`‘${filter.words.trim()}’`)]),
  ];
}

function daysSaid({ from, until }: TrailFilter): Bilingual {
  return says.days(longDaySaid(from), longDaySaid(until));
}

function tableOf(lines: TrailFacts['lines']): Block {
  const { columns } = says;
  return {
    kind: 'table',
    columns: [
      { label: columns.number, kind: 'text', share: 2 },
      { label: columns.at, kind: 'text', share: 4 },
      { label: columns.by, kind: 'text', share: 4 },
      { label: columns.what, kind: 'text', share: 8 },
      { label: columns.about, kind: 'text', share: 5 },
    ],
    rows: lines.map(({ number, at, who, what, about }) => [number, at, who, what, about]),
    blankRows: 0,
    total: false,
  };
}
