import type { Count, ReportFigures } from './figures.ts';

/** What a report answers with: a figure, one out of so many, or that it is not told, or that nothing was recorded. */
export type Answer = { is: 'figure'; count: number; of: number | null } | { is: 'withheld' } | { is: 'not-recorded' };

const withheld: Answer = { is: 'withheld' };
const notRecorded: Answer = { is: 'not-recorded' };

/*
 * Each answer is worked out from what the report tells anyway, its lines and their sums, and from nothing else: whoever reads
 * the lines could answer as well.
 */

/** How many there are of what is counted. */
export function sumAnswer({ isTold, rows }: Count): Answer {
  if (!isTold) return withheld;
  const sum = sumOf(rows);
  return sum === 0 ? notRecorded : { is: 'figure', count: sum, of: null };
}

/** How many are of one kind, out of all; withheld where that kind stands in a line with others. */
export function kindAnswer(count: Count, key: string): Answer {
  const all = sumAnswer(count);
  if (all.is !== 'figure') return all;
  const line = count.rows.find(({ keys, isNamed }) => isNamed && keys.includes(key));
  if (line) return { is: 'figure', count: line.count, of: all.count };
  // a line without a name may hold it
  return count.rows.some(({ isNamed }) => !isNamed) ? withheld : { is: 'figure', count: 0, of: all.count };
}

/** How many are of any kind but one, out of all. */
export function othersAnswer(count: Count, key: string): Answer {
  const of = kindAnswer(count, key);
  return of.is === 'figure' && of.of !== null ? { ...of, count: of.of - of.count } : of;
}

/** The kinds of which there is none; undefined where it is not told, or nothing was recorded. */
export function noughtsOf(count: Count): string[] | undefined {
  if (sumAnswer(count).is !== 'figure') return undefined;
  return count.rows.filter((row) => row.count === 0).flatMap(({ keys }) => keys);
}

/** What is told of the cost of training: the sum of the lines that tell theirs, where all of them do. In whole pence. */
export function costAnswer({ theme }: ReportFigures['counts']): Answer {
  const all = sumAnswer(theme);
  if (all.is !== 'figure') return all;
  const costs = theme.rows.flatMap(({ pence }) => pence ?? []);
  if (costs.length === 0) return notRecorded;
  if (costs.length < theme.rows.length) return withheld;
  return { is: 'figure', count: costs.reduce((sum, pence) => sum + pence, 0), of: null };
}

function sumOf(rows: Count['rows']): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
