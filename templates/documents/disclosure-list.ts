import type { DisclosureFilter } from '#domain/disclosure/disclosure.ts';
import type { School } from '#domain/school.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { type DisclosureSaid, disclosuresIn } from '#templates/parts/disclosures/disclosures-said.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { inLine, longDaySaid, shortDaySaid } from '#templates/parts/said.ts';
import { welshClause } from '#templates/words/clauses.ts';
import { words } from '#templates/words/index.ts';

interface Facts {
  school: School;
  filter: DisclosureFilter;
  person: string | null;
  disclosures: readonly DisclosureSaid[];
}

const says = words.disclosures;

/** To whom papers were shown between two days, as far as the screen's filter lets it through (requirements 9.4). */
export const disclosureList = document<Facts>({
  id: 'what-was-shared',
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['disclosures'],
  formats: ['word', 'excel', 'pdf'],
  load: (read, subject) => {
    if (subject.of !== 'disclosures') return undefined;
    const { filter } = subject;
    const person = filter.person && read.staff.byId(filter.person);
    const { disclosures } = disclosuresIn(read, filter);
    return { school: read.school(), filter, person: person ? fullName(person) : null, disclosures };
  },
  compose: ({ school, filter, person, disclosures }) => ({
    title: says.title,
    subtitle: inLine([daysSaid(filter), ...typed(person), ...typed(filter.purpose)]),
    school: letterhead(school),
    blocks: [
      {
        kind: 'section',
        title: says.title,
        blocks: [disclosures.length === 0 ? { kind: 'paragraph', text: says.nothing } : tableOf(disclosures)],
      },
    ],
    languages: ['en', 'cy'],
    workbook: 'sheets',
    form: null,
    demo: school.demo,
  }),
  fileName: ({ filter, person }) => nameOfFile([says.title, person, daysSaid(filter)]),
});

function daysSaid({ from, until }: DisclosureFilter): Bilingual {
  return says.days(longDaySaid(from), longDaySaid(until));
}

/** What somebody typed is the same in both languages. */
function typed(text: string | null): Bilingual[] {
  return text ? [{ en: text, cy: text }] : [];
}

function tableOf(disclosures: readonly DisclosureSaid[]): Block {
  const { columns, whole, another, noted } = says;
  return {
    kind: 'table',
    columns: [
      { label: columns.on, kind: 'day', share: 3 },
      { label: columns.whose, kind: 'text', share: 4 },
      { label: columns.what, kind: 'text', share: 5 },
      { label: columns.with, kind: 'text', share: 5 },
      { label: columns.why, kind: 'text', share: 6 },
      { label: columns.clause, kind: 'text', share: 3 },
      { label: columns.noted, kind: 'text', share: 4 },
    ],
    rows: disclosures.map((one) => [
      { day: one.sharedOn },
      [one.names, one.cycleLabel].filter(Boolean).join(', '),
      one.what || whole,
      one.sharedWith,
      [one.purpose, one.note].filter(Boolean).join('. '),
      one.clause === null ? another : { en: one.clause, cy: welshClause(one.clause) },
      noted(shortDaySaid(one.notedOn), words.destruction.roles[one.notedBy]),
    ]),
    blankRows: 0,
    total: false,
  };
}
