import type { Day } from '#domain/days/dates.ts';
import type { SearchedPlace } from '#domain/requests/places.ts';
import type { School } from '#domain/school.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block, Composed, Text } from './blocks.ts';
import { letterhead } from './parts/letterhead.ts';
import { words } from './words/index.ts';

/** What stands in one column: words, lines under one another, a day, or an amount of money. */
export type PackValue = Text | { lines: Text[] } | { day: Day } | { pence: number };

/** One row that is about the person: what it is or what was asked, and what stands in it. */
export interface PackEntry {
  what: Text;
  facts: { label: Bilingual; value: PackValue }[];
}

/** What one place holds, under a heading for each cycle. */
export interface PackSection {
  place: SearchedPlace;
  groups: { heading: string; entries: PackEntry[] }[];
}

interface PackFacts {
  school: School;
  name: string;
  receivedOn: Day;
  madeOn: Day;
  /** Whether the session saw what only the headteacher keeps. */
  isWhole: boolean;
  withheld: { place: SearchedPlace; count: number }[];
  appraises: number;
  /** Passages about others that name whoever asks and are not handed over. */
  notGiven: number;
  sections: PackSection[];
}

const says = words.pack;

/** Everything that is held about somebody, for them to read: what, from where, and what was left out and why. */
export function subjectPack(facts: PackFacts): Composed {
  const { school, name, receivedOn, madeOn, isWhole, sections } = facts;
  return {
    title: says.title,
    subtitle: name,
    school: letterhead(school),
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: says.receivedOn, value: { day: receivedOn } },
          { label: says.madeOn, value: { day: madeOn } },
        ],
      },
      { kind: 'paragraph', text: says.purpose },
      ...(isWhole ? [] : [{ kind: 'notice' as const, text: says.onlyOffice }]),
      ...leftOut(facts),
      ...sections.map(sectionOf),
    ],
    languages: ['en', 'cy'],
    workbook: 'page',
    demo: school.demo,
    form: null,
  };
}

function leftOut({ withheld, appraises, notGiven }: PackFacts): Block[] {
  const items = [
    ...withheld.map(({ place, count }) => says.withheld(says.places[place], count)),
    ...(appraises > 0 ? [says.appraises(appraises)] : []),
    ...(notGiven > 0 ? [says.notGiven(notGiven)] : []),
    says.names,
  ];
  return [
    { kind: 'heading', text: says.leftOut },
    { kind: 'list', items },
  ];
}

function sectionOf({ place, groups }: PackSection): Block {
  return {
    kind: 'section',
    title: says.places[place],
    blocks: groups.flatMap(({ heading, entries }): Block[] => [
      ...(heading === '' ? [] : [{ kind: 'heading' as const, text: heading }]),
      ...entries.flatMap(entryBlocks),
    ]),
  };
}

function entryBlocks({ what, facts }: PackEntry): Block[] {
  if (facts.length === 0) return [];
  return [{ kind: 'facts', rows: [{ label: says.what, value: what }, ...facts] }];
}
