import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import { inLanguage } from '#domain/text/bilingual.ts';
import { byName } from '#domain/text/order.ts';
import { type DueWhen, dueWhen, whenDue } from './due.ts';
import type { DueDeadline } from './due-list.ts';

/** Longer than any name that a group or a site can have. */
const MOST_TEXT = 300;
const text = z.string().max(MOST_TEXT);

/** What is shown of the list of what is due; '' where nothing is left out. It stands in addresses. */
export const dueFilter = z.object({
  /** What the deadlines are grouped by, and which of the groups is open. */
  by: z.enum(['', 'day', 'person', 'appraiser', 'step', 'site']),
  of: text,
  when: z.enum(['', ...dueWhen.options]),
  cycle: text,
  site: text,
  waits: text,
  /** Some letters that stand in a row, or in the name of a group while none is open. */
  find: text,
});
export type DueFilter = z.infer<typeof dueFilter>;

/** What deadlines can be grouped by. */
export type Grouping = Exclude<DueFilter['by'], ''>;

/** Nothing is left out, and nothing grouped. */
export const everythingDue: DueFilter = { by: '', of: '', when: '', cycle: '', site: '', waits: '', find: '' };

/** The key of those who have no site, no appraiser or no cycle; nothing is called so. */
const NONE = '–';

/** What deadlines of one group have in common. */
const keyOf = {
  day: ({ due }) => due,
  // several people together are a group of their own
  person: ({ staffId, recordId }) => staffId ?? recordId,
  step: ({ label }) => inLanguage(label, 'en'),
  site: ({ site }) => site ?? NONE,
} satisfies Record<Exclude<Grouping, 'appraiser'>, (row: DueDeadline) => string>;

/** The groups that a deadline is in: where two appraise, it is in the group of each. */
function keysOf(row: DueDeadline, by: Grouping): string[] {
  if (by !== 'appraiser') return [keyOf[by](row)];
  const { appraiserName, alsoAppraises } = row;
  return [appraiserName || NONE, ...(alsoAppraises === '' || alsoAppraises === appraiserName ? [] : [alsoAppraises])];
}

/** What deadlines of one cycle have in common in a filter, and those outside all cycles. */
export function cycleKey({ cycleId }: Pick<DueDeadline, 'cycleId'>): string {
  return cycleId ?? NONE;
}

/** Those that a filter lets through: of the group that is open, or of all. What is to be found is left to the list. */
export function filteredDue<Row extends DueDeadline>(
  rows: readonly Row[],
  { by, of, when, cycle, site, waits }: DueFilter,
  today: Day,
): Row[] {
  return rows.filter(
    (row) =>
      (by === '' || of === '' || keysOf(row, by).includes(of)) &&
      (when === '' || whenDue(row.due, today) === when) &&
      (cycle === '' || cycleKey(row) === cycle) &&
      (site === '' || keyOf.site(row) === site) &&
      (waits === '' || row.waitsFor === waits),
  );
}

/** Deadlines that have something in common, counted by when they are due. */
export interface DueGroup<Row> {
  key: string;
  /** The earliest: it tells what they have in common. */
  first: Row;
  /** What the groups are put in order by. */
  sortName: string;
  rows: readonly Row[];
  counts: Record<DueWhen | 'all', number>;
}

/** The groups of some deadlines, which are in the order of their days: those of whoever has most overdue stand first. */
export function dueGroups<Row extends DueDeadline>(rows: readonly Row[], by: Grouping, today: Day): DueGroup<Row>[] {
  const keyed = rows.flatMap((row) => keysOf(row, by).map((key) => ({ key, row })));
  const found = [...Map.groupBy(keyed, ({ key }) => key)].flatMap(([key, of]): DueGroup<Row>[] => {
    const same = of.map(({ row }) => row);
    const [first] = same;
    if (first === undefined) return [];
    const sortName = by === 'person' ? first.sortName : key;
    return [{ key, first, sortName, rows: same, counts: dueCounts(same, today) }];
  });
  return by === 'day' ? found : found.sort(mostOverdueFirst);
}

/** How many of some deadlines are due when. */
export function dueCounts(rows: readonly DueDeadline[], today: Day): Record<DueWhen | 'all', number> {
  const counts = { overdue: 0, 'this-week': 0, 'next-two-weeks': 0, later: 0, all: rows.length };
  for (const { due } of rows) counts[whenDue(due, today)] += 1;
  return counts;
}

function mostOverdueFirst<Row>(a: DueGroup<Row>, b: DueGroup<Row>): number {
  return b.counts.overdue - a.counts.overdue || byName(a, b);
}
