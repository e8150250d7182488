import { longDay, shortDay } from '#domain/days/day-words.ts';
import type { DisclosureFilter } from '#domain/disclosure/disclosure.ts';
import type { School } from '#domain/school.ts';
import { fullName } from '#domain/staff/staff.ts';
import type { Block } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { type DisclosureSaid, disclosuresIn } from '#templates/parts/disclosures/disclosures-said.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { disclosureWords } from '#templates/words/disclosures.ts';

interface Facts {
  school: School;
  filter: DisclosureFilter;
  person: string | null;
  disclosures: readonly DisclosureSaid[];
}

const plain = (en: string) => ({ en });

/** To whom papers were shown between two days, as far as the screen's filter lets it through (requirements 9.4). */
export const disclosureList = document<Facts>({
  id: 'what-was-shared',
  title: plain(disclosureWords.title),
  about: plain(disclosureWords.about),
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
    title: plain(disclosureWords.title),
    subtitle: plain([daysSaid(filter), person, filter.purpose].filter(Boolean).join(' · ')),
    school: letterhead(school),
    blocks: [
      {
        kind: 'section',
        title: plain(disclosureWords.title),
        blocks: [
          disclosures.length === 0 ? { kind: 'paragraph', text: plain(disclosureWords.nothing) } : tableOf(disclosures),
        ],
      },
    ],
    languages: ['en'],
    workbook: 'sheets',
    form: null,
    demo: school.demo,
  }),
  fileName: ({ filter, person }) => [disclosureWords.title, person, daysSaid(filter)].filter(Boolean).join(' – '),
});

function daysSaid({ from, until }: DisclosureFilter): string {
  return disclosureWords.days(longDay(from, 'en'), longDay(until, 'en'));
}

function tableOf(disclosures: readonly DisclosureSaid[]): Block {
  const { columns, whole, another, noted, roles } = disclosureWords;
  return {
    kind: 'table',
    columns: [
      { label: plain(columns.on), kind: 'day', share: 3 },
      { label: plain(columns.whose), kind: 'text', share: 4 },
      { label: plain(columns.what), kind: 'text', share: 5 },
      { label: plain(columns.with), kind: 'text', share: 5 },
      { label: plain(columns.why), kind: 'text', share: 6 },
      { label: plain(columns.clause), kind: 'text', share: 3 },
      { label: plain(columns.noted), kind: 'text', share: 4 },
    ],
    rows: disclosures.map((one) => [
      { day: one.sharedOn },
      [one.names, one.cycleLabel].filter(Boolean).join(', '),
      one.what || whole,
      one.sharedWith,
      [one.purpose, one.note].filter(Boolean).join('. '),
      one.clause ?? another,
      noted(shortDay(one.notedOn, 'en'), roles[one.notedBy]),
    ]),
    blankRows: 0,
    total: false,
  };
}
