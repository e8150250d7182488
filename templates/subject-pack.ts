import type { Day } from '#domain/days/dates.ts';
import type { SearchedPlace } from '#domain/requests/places.ts';
import type { School } from '#domain/school.ts';
import type { Block, Cell, Composed } from './blocks.ts';
import { letterhead } from './parts/letterhead.ts';

/** One row that is about the person: what was asked, where something was, and what stands in it. */
export interface PackEntry {
  table: string;
  question: string | null;
  facts: { column: string; value: string | { day: Day } }[];
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
  sections: PackSection[];
}

const places: Record<SearchedPlace, string> = {
  staff: 'The staff list',
  cycles: 'Where you stand in each cycle',
  records: 'Your reviews and other records',
  training: 'Your training needs',
  signed: 'Your signed papers, word for word',
  disclosures: 'To whom your papers were shown, and why',
  trail: 'Who saw, changed or gave out what is kept about you',
  undo: 'Copies kept for thirty days so that a change can be undone',
  requests: 'What you asked of us before',
  holds: 'What is kept for a claim or a dispute',
};

/** What each row is, in a word. */
const tables: Record<string, string> = {
  staff: 'Your line',
  cycle_member: 'In the cycle or left out',
  cycle_closing: 'As it was when the cycle was closed',
  record: 'The record',
  review: 'Who appraises',
  answer: 'Answer',
  objective: 'Objective',
  objective_progress: 'Progress on an objective',
  training_undertaken: 'Training undertaken',
  training_need: 'Training need',
  step: 'Step done',
  booking: 'Meeting booked',
  signature: 'Signature',
  record_version: 'Version',
  signed_document: 'Signed paper',
  disclosure: 'Shown to somebody',
  change: 'Change',
  request: 'Request',
  trail: 'What happened',
};

const onlyOffice =
  'This pack holds what the school office keeps. Whatever the office does not hold is answered by the headteacher.';

/** Everything that is held about somebody, for them to read: what, from where, and what was left out and why. */
export function subjectPack(facts: PackFacts): Composed {
  const { school, name, receivedOn, madeOn, isWhole, sections } = facts;
  return {
    title: { en: 'What we hold about you' },
    subtitle: name,
    school: letterhead(school),
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: { en: 'Your request was received on' }, value: { day: receivedOn } },
          { label: { en: 'This was put together on' }, value: { day: madeOn } },
        ],
      },
      {
        kind: 'paragraph',
        text: 'We keep these records to carry out performance management as our policy says. They come from you, from whoever appraises you, and from the school office. They are seen by the headteacher and the school business manager, by your appraiser, and by nobody else unless we tell you below.',
      },
      ...(isWhole ? [] : [{ kind: 'notice' as const, text: onlyOffice }]),
      ...leftOut(facts),
      ...sections.map(sectionOf),
    ],
    languages: ['en'],
    workbook: 'page',
    demo: school.demo,
    form: null,
  };
}

function leftOut({ withheld, appraises }: PackFacts): Block[] {
  const items = [
    ...withheld.map(
      ({ place, count }) => `${places[place]}: ${count} (Data Protection Act 2018, schedule 2: legal claims)`,
    ),
    ...(appraises > 0
      ? [`Reviews of other people in which you are the appraiser: ${appraises} (they are about somebody else)`]
      : []),
  ];
  const names = 'Names of other people are taken out where handing them over would not be fair to them.';
  return [
    { kind: 'heading', text: 'What is left out, and why' },
    { kind: 'list', items: [...items, names] },
  ];
}

function sectionOf({ place, groups }: PackSection): Block {
  return {
    kind: 'section',
    title: places[place],
    blocks: groups.flatMap(({ heading, entries }): Block[] => [
      ...(heading === '' ? [] : [{ kind: 'heading' as const, text: heading }]),
      ...entries.flatMap(entryBlocks),
    ]),
  };
}

function entryBlocks({ table, question, facts }: PackEntry): Block[] {
  if (facts.length === 0) return [];
  const rows = facts.map(({ column, value }) => ({ label: { en: labelOf(column) }, value: cellOf(value) }));
  const what = question ?? tables[table] ?? labelOf(table);
  return [{ kind: 'facts', rows: [{ label: { en: 'What' }, value: what }, ...rows] }];
}

const cellOf = (value: string | { day: Day }): Cell =>
  typeof value === 'string' ? { lines: value.split('\n') } : value;

/** Columns whose names are no words. */
const columns: Record<string, string> = {
  qts: 'Qualified teacher status',
  ewcRegistered: 'Registered with the Education Workforce Council',
  on: 'On the day',
  at: 'At',
};

/** 'givenName' as it is read: 'Given name'. */
function labelOf(column: string): string {
  const known = columns[column];
  if (known !== undefined) return known;
  const spaced = column
    .replace(/_/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, one: string, two: string) => `${one} ${two.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
