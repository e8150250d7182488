import type { Day } from '#domain/days/dates.ts';
import { fullName, groupsOfPosts, type Staff, sortName } from '#domain/staff/staff.ts';
import { byText } from '#domain/text/order.ts';
import type { Block, BlockOf, Cell, Column, Letterhead } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { letterheadFor } from '#templates/parts/letterhead.ts';
import { type OwnColumnFacts, ownColumnsOf } from '#templates/parts/own-columns.ts';
import { type OwnNames, ownNames, titlesSaid } from '#templates/parts/own-names.ts';
import { inLine, labelled, listSaid, longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const says = words.lists.staff;
const { columns } = words.lists;
const { group, contract } = words.pack.codes;

interface StaffListFacts {
  head: Letterhead;
  today: Day;
  people: Staff[];
  /** Everybody by id, for line managers. */
  all: ReadonlyMap<Staff['id'], Staff>;
  site: string;
  own: OwnNames;
  /** The school's own columns of the list. */
  columns: OwnColumnFacts;
  welsh: boolean;
  demo: boolean;
}

/** Everybody who works here on a day, or at one site, by family name (requirements 8.13). */
export const staffList = document<StaffListFacts>({
  id: 'staff-list',
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['staff'],
  formats: ['excel', 'word', 'pdf'],
  load: (read, subject, today) => {
    if (subject.of !== 'staff') return undefined;
    const { site } = subject;
    const all = read.staff.all();
    const people = all
      .filter(({ leavingDate }) => leavingDate === null || leavingDate >= today)
      .filter((person) => site === '' || person.site === site)
      .sort((one, other) => byText(sortName(one), sortName(other)));
    return {
      head: letterheadFor(read, site === '' ? [] : people),
      today,
      people,
      all: new Map(all.map((person) => [person.id, person])),
      site,
      own: ownNames(read),
      columns: { columns: read.ownColumns.ofList('staff'), values: read.ownColumns.ofStaff() },
      welsh: read.policy().policy?.languages.includes('cy') ?? true,
      demo: read.school().demo,
    };
  },
  compose: (facts) => {
    const { head, today, people, site, own, welsh, demo } = facts;
    return {
      title: says.title,
      subtitle: inLine([
        says.seenOn(longDaySaid(today)),
        says.people(people.length),
        ...(site === '' ? [] : [labelled(columns.site, own(site))]),
      ]),
      school: head,
      blocks: [{ kind: 'section', title: says.section, blocks: listed(facts) }],
      languages: welsh ? ['en', 'cy'] : ['en'],
      workbook: 'sheets',
      form: null,
      demo,
    };
  },
  fileName: ({ today, site }) => nameOfFile([says.title, site, longDaySaid(today)]),
});

function listed({ people, all, own: names, columns: schools }: StaffListFacts): Block[] {
  if (people.length === 0) return [{ kind: 'paragraph', text: says.nobody }];
  const hasSites = new Set(people.map(({ site }) => site)).size > 1;
  const hasFte = people.some(({ fte }) => fte !== null);
  const shown: ColumnOnPaper[] = [
    { column: { label: columns.name, kind: 'text', share: 20 }, cell: sortName },
    { column: { label: columns.jobTitle, kind: 'text', share: 24 }, cell: (person) => titlesSaid(person, names) },
    {
      column: { label: columns.group, kind: 'text', share: 15 },
      cell: (person) => listSaid(groupsOfPosts(person).map((one) => group[one])),
    },
    ...(hasSites
      ? [
          {
            column: { label: columns.site, kind: 'text' as const, share: 16 },
            cell: ({ site }: Staff) => site && names(site),
          },
        ]
      : []),
    {
      column: { label: columns.starts, kind: 'day', share: 12 },
      cell: ({ startDate }) => startDate && { day: startDate },
    },
    {
      column: { label: columns.contract, kind: 'text', share: 11, choices: Object.values(contract) },
      cell: (person) => contract[person.contract],
    },
    {
      column: { label: columns.hours, kind: 'number', share: 9 },
      cell: ({ hoursPerWeek }) => (hoursPerWeek === null ? null : { number: hoursPerWeek }),
    },
    ...(hasFte
      ? [
          {
            column: { label: columns.fte, kind: 'number' as const, share: 7 },
            cell: ({ fte }: Staff) => (fte === null ? null : { number: fte }),
          },
        ]
      : []),
    {
      column: { label: columns.manager, kind: 'text', share: 18 },
      cell: ({ lineManagerId }) => {
        const manager = lineManagerId === null ? undefined : all.get(lineManagerId);
        return manager ? fullName(manager) : null;
      },
    },
  ];
  const own = ownColumnsOf(schools).map(({ column, cell }) => ({
    column: { ...column, aside: true as const },
    cell: ({ id }: Staff) => cell(id),
  }));
  if (own.length === 0) return [tableOf(people, shown)];
  // a school has as many as it likes: paper has no room for them, and prints those that are shown in the window from there
  return [
    { ...tableOf(people, shown), on: 'paper' },
    { ...tableOf(people, [...shown, ...own]), on: 'workbook' },
  ];
}

interface ColumnOnPaper {
  column: Column;
  cell: (person: Staff) => Cell;
}

function tableOf(people: readonly Staff[], shown: readonly ColumnOnPaper[]): BlockOf<'table'> {
  const rows = people.map((person) => shown.map(({ cell }) => cell(person)));
  return { kind: 'table', columns: shown.map(({ column }) => column), rows, blankRows: 0, total: false };
}
