import type { DueWhen } from '#domain/due.ts';
import { byName } from '#renderer/by-name.ts';
import type { Search } from '#renderer/routes.ts';
import { weekdayAndDay } from '#renderer/words/days.ts';
import { words } from '#renderer/words/en.ts';
import type { DueRow } from './due-rows.ts';

/** What deadlines can be grouped by. */
export type Grouping = Exclude<Search<'due'>['by'], ''>;

/** The key of those who have no site or no appraiser; nothing is called so. */
const NONE = '–';

/** What rows of one group have in common, as it stands in the address. */
export const keyOf = {
  day: ({ due }) => due,
  person: ({ staffId }) => staffId,
  appraiser: ({ appraiserName }) => appraiserName || NONE,
  step: ({ stepName }) => stepName,
  site: ({ site }) => site ?? NONE,
} satisfies Record<Grouping, (row: DueRow) => string>;

const nameOf = {
  day: ({ due }) => weekdayAndDay(due),
  person: ({ name }) => name,
  appraiser: ({ appraiserName }) => appraiserName || words.due.noAppraiser,
  step: ({ stepName }) => stepName,
  site: ({ site }) => site ?? words.due.noSite,
} satisfies Record<Grouping, (row: DueRow) => string>;

const sortNameOf: Record<Grouping, (row: DueRow) => string> = {
  ...nameOf,
  day: ({ due }) => due,
  person: ({ sortName }) => sortName,
};

/** Rows that have something in common, counted by when they are due. */
export interface DueGroup {
  key: string;
  name: string;
  sortName: string;
  counts: Record<DueWhen | 'all', number>;
}

/** The groups of some rows, which are in the order of their days: those of whoever has most overdue stand first. */
export function dueGroups(rows: readonly DueRow[], by: Grouping): DueGroup[] {
  const found = [...Map.groupBy(rows, keyOf[by])].flatMap(([key, same]): DueGroup[] => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ key, name: nameOf[by](first), sortName: sortNameOf[by](first), counts: countsOf(same) }];
  });
  return by === 'day' ? found : found.sort(mostOverdueFirst);
}

function mostOverdueFirst(a: DueGroup, b: DueGroup): number {
  return b.counts.overdue - a.counts.overdue || byName(a, b);
}

function countsOf(rows: readonly DueRow[]): DueGroup['counts'] {
  const counts = { overdue: 0, 'this-week': 0, 'next-two-weeks': 0, later: 0, all: rows.length };
  for (const { when } of rows) counts[when] += 1;
  return counts;
}
