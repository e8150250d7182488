import { type Day, daysBetween } from '#domain/days/dates.ts';
import { whenDue } from '#domain/deadlines/due.ts';
import type { Grouping } from '#domain/deadlines/due-filter.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Cell, Column } from '#templates/blocks.ts';
import { withCapital } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import { leftSentence, sourceSentence } from './deadline-sentence.ts';
import { cycleSaid, type DueRow, waitsSaid } from './due-said.ts';

/** A column of the list of what is due, and what stands in it. */
export interface DueColumn extends Column {
  cell: (row: DueRow) => Cell;
}

const says = words.due;

const columns = {
  due: { label: says.due, kind: 'day', share: 12, cell: ({ due }) => ({ day: due }) },
  left: { label: says.left, kind: 'text', share: 14, cell: leftSentence },
  name: { label: says.name, kind: 'text', share: 17, cell: ({ name }) => name },
  step: { label: says.step, kind: 'text', share: 27, cell: ({ label }) => label },
  why: { label: says.why, kind: 'text', share: 30, cell: sourceSentence },
  waits: { label: says.waits, kind: 'text', share: 14, cell: (row) => withCapital(waitsSaid(row)) },
  appraiser: {
    label: says.appraiser,
    kind: 'text',
    share: 17,
    cell: ({ appraiserName, alsoAppraises }) =>
      alsoAppraises === '' ? appraiserName : `${appraiserName}, ${alsoAppraises}`,
  },
  site: { label: says.site, kind: 'text', share: 13, cell: ({ site }) => site },
  cycle: { label: says.cycle, kind: 'text', share: 13, cell: cycleSaid },
} satisfies Record<string, DueColumn>;

/** The column that tells what the headings of the groups tell already. */
const headed = {
  day: columns.due,
  person: columns.name,
  appraiser: columns.appraiser,
  step: columns.step,
  site: columns.site,
} satisfies Record<Grouping, DueColumn>;

/** What a list says of each deadline: the site and the cycle only where there are several, and nothing that it is grouped by. */
export function dueColumns(all: readonly DueRow[], by: Grouping | ''): DueColumn[] {
  const { site, cycle, ...usual } = columns;
  const hasSites = new Set(all.map((row) => row.site)).size > 1;
  const hasCycles = new Set(all.map((row) => row.cycleId)).size > 1;
  const asked: DueColumn[] = [...Object.values(usual), ...(hasSites ? [site] : []), ...(hasCycles ? [cycle] : [])];
  return by === '' ? asked : asked.filter((column) => column !== headed[by]);
}

/**
 * The columns of a page: the site stands under the name, or under the step where the list is grouped by people, and the
 * cycle under what the day is counted from, because in columns of their own they would take four lines.
 */
export function pageColumns(all: readonly DueRow[], by: Grouping | ''): DueColumn[] {
  const asked = dueColumns(all, by);
  const under = new Map<DueColumn, DueColumn>([
    [by === 'person' ? columns.step : columns.name, columns.site],
    [columns.why, columns.cycle],
  ]);
  return asked
    .filter((column) => column !== columns.site && column !== columns.cycle)
    .map((column) => {
      const other = asked.find((one) => one === under.get(column));
      return other ? { ...column, cell: (row: DueRow) => withUnder(column, other, row) } : column;
    });
}

/** The words of a cell, and under them those of another, where it has any. */
function withUnder(column: DueColumn, under: DueColumn, row: DueRow): Cell {
  const [first, second] = [said(column.cell(row)), said(under.cell(row))];
  return first === undefined || second === undefined ? column.cell(row) : { lines: [first, second] };
}

/** A cell of words in both languages; undefined for a cell that is empty or holds something else. */
function said(cell: Cell): Bilingual | undefined {
  if (typeof cell === 'string') return cell === '' ? undefined : { en: cell };
  return cell !== null && 'en' in cell ? cell : undefined;
}

/** The columns of a sheet that is sorted and filtered: all of the list, and what its headings tell on paper. */
export function sheetColumns(all: readonly DueRow[], today: Day): DueColumn[] {
  const [due, left, ...rest] = dueColumns(all, '');
  const when: DueColumn = {
    label: says.when,
    kind: 'text',
    share: 14,
    cell: (row) => says.whens[whenDue(row.due, today)],
  };
  const days: DueColumn = {
    label: says.daysLeft,
    kind: 'number',
    share: 10,
    cell: (row) => ({ number: daysBetween(today, row.due) }),
  };
  return [when, ...(due ? [due] : []), ...(left ? [left] : []), days, ...rest];
}
