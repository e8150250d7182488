import type { Output } from '#contract/index.ts';
import { compareDays, type Day } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { PlainTable, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { dayInWords, windowInWords } from './year-words.ts';

interface Line {
  id: string;
  what: string;
  of: string;
  starts: Day;
  ends: Day;
  running: number | null;
}

const says = words.home.year;

const columns: readonly TableColumn<Line>[] = [
  { id: 'what', heading: says.columns.what, text: ({ what }) => what },
  { id: 'starts', heading: says.columns.starts, text: ({ starts }) => shortDay(starts, lang), oneLine: true },
  { id: 'ends', heading: says.columns.ends, text: ({ ends }) => shortDay(ends, lang), oneLine: true },
  { id: 'of', heading: says.columns.of, text: ({ of }) => of },
  {
    id: 'running',
    heading: says.columns.running,
    text: ({ running }) => (running === null ? '' : String(running)),
    align: 'end',
  },
];

/** Everything that the picture of a year shows, as a list in the order of its days. */
export function YearList({ facts }: { facts: Output<'home.year'> }) {
  return (
    <PlainTable
      label={says.list}
      rows={linesOf(facts).sort((a, b) => compareDays(a.starts, b.starts))}
      rowId={({ id }) => id}
      columns={columns}
    />
  );
}

function linesOf({ cycles, calendar }: Output<'home.year'>): Line[] {
  const ofSchool = calendar.map(({ kind, name, starts, ends }) => ({
    id: `${kind}/${starts}`,
    what: name,
    of: says.bands[kind],
    starts,
    ends,
    running: null,
  }));
  return [...cycles.flatMap(linesOfCycle), ...ofSchool];
}

function linesOfCycle(cycle: Output<'home.year'>['cycles'][number]): Line[] {
  const { id, starts, ends, windows, days } = cycle;
  const of = cycle.label;
  return [
    { id, what: says.cycle, of, starts, ends, running: null },
    ...windows.map((window) => ({
      id: `${id}/${window.phase}/${window.starts}`,
      what: windowInWords(window),
      of,
      running: null,
      starts: window.starts,
      ends: window.ends,
    })),
    ...days.map((day) => ({
      id: `${id}/${day.on}`,
      what: dayInWords(day),
      of,
      starts: day.on,
      ends: day.on,
      running: day.running,
    })),
  ];
}
