import type { Day } from '#domain/days/dates.ts';
import type { HistoryEvent } from '#domain/record/history.ts';
import { fullName, type Staff, sortName } from '#domain/staff/staff.ts';
import type { Block, Cell, Column, Letterhead, TableRow } from '#templates/blocks.ts';
import { document } from '#templates/document.ts';
import { nameOfFile } from '#templates/parts/file-name.ts';
import { historyEvents } from '#templates/parts/history/history-events.ts';
import { letterheadFor } from '#templates/parts/letterhead.ts';
import { asSaid, type OwnNames, ownNames, titlesSaid } from '#templates/parts/own-names.ts';
import { inLine, longDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';

const says = words.history;

interface HistoryFacts {
  head: Letterhead;
  today: Day;
  person: Staff;
  own: OwnNames;
  events: HistoryEvent[];
  demo: boolean;
}

/** Everything with a day that is kept of one person, year by year, the latest first (requirements 8.14, 10.3). */
export const staffHistory = document<HistoryFacts>({
  id: 'staff-history',
  title: says.title,
  about: says.about,
  form: null,
  subjects: ['person'],
  formats: ['word', 'pdf', 'excel'],
  load: (read, subject, today) => {
    const person = subject.of === 'person' ? read.staff.byId(subject.staffId) : undefined;
    if (!person) return undefined;
    const head = letterheadFor(read, [person]);
    return { head, today, person, own: ownNames(read), events: historyEvents(read, person), demo: read.school().demo };
  },
  compose: ({ head, today, person, own, events, demo }) => ({
    title: says.title,
    subtitle: inLine([
      { en: fullName(person) },
      asSaid(titlesSaid(person, own)),
      says.count(events.length),
      says.madeOn(longDaySaid(today)),
    ]),
    school: head,
    blocks: listed(events),
    languages: ['en', 'cy'],
    workbook: 'sheets',
    form: null,
    demo,
  }),
  fileName: ({ person, today }) => nameOfFile([sortName(person), says.title, longDaySaid(today)]),
});

const columns: readonly Column[] = [
  { label: says.day, kind: 'day', share: 14 },
  { label: says.what, kind: 'text', share: 24 },
  { label: says.said, kind: 'text', share: 40 },
  { label: says.cycle, kind: 'text', share: 22 },
];

/** On paper each year heads what happened in it; in a workbook, where rows are sorted, it stands in each row. */
function listed(events: readonly HistoryEvent[]): Block[] {
  const title = says.events;
  if (events.length === 0) return [{ kind: 'section', title, blocks: [{ kind: 'paragraph', text: says.nothing }] }];
  const cells = ({ on, kind, label, cycleLabel }: HistoryEvent): Cell[] => [
    { day: on },
    says.kinds[kind],
    label,
    cycleLabel,
  ];
  const yearOf = ({ on }: HistoryEvent) => on.slice(0, 4);
  const headed = [...Map.groupBy(events, yearOf)].flatMap(([year, of]): TableRow[] => [
    { across: year },
    ...of.map(cells),
  ]);
  const all = events.map((event): Cell[] => [yearOf(event), ...cells(event)]);
  const year: Column = { label: says.year, kind: 'text', share: 9 };
  return [
    { kind: 'section', title, on: 'paper', blocks: [tableOf([...columns], headed)] },
    { kind: 'section', title, on: 'workbook', blocks: [tableOf([year, ...columns], all)] },
  ];
}

function tableOf(of: Column[], rows: TableRow[]): Block {
  return { kind: 'table', columns: of, rows, blankRows: 0, total: false };
}
