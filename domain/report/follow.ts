import type { Day } from '#domain/days/dates.ts';
import { isSame } from '#domain/text/same.ts';
import { stepTold } from './bands.ts';
import { type Count, type CountId, type CountRow, leastPeople, type ReportFigures, type StepCount } from './figures.ts';

/** What a report would tell if it were the first of its cycle. */
export interface Fresh {
  counts: Record<CountId, Count>;
  steps: readonly StepCount[];
}

/** Counts whose sums go together: told of different days, the one would tell what the other keeps. */
const together: readonly (readonly CountId[])[] = [
  ['in', 'out'],
  ['priority', 'category'],
  ['outcome'],
  ['promise'],
  ['theme', 'state', 'effect'],
];

/**
 * What a report may tell after others of the same cycle have left the school, the first one first. A count, and the line of
 * a step, is told anew only where whatever changed since each of the others was brought about by three people or more; else
 * it stays as the last report told it. Nobody can then tell of one or two people what they did between two days.
 */
export function followed(fresh: Fresh, earlier: readonly ReportFigures[], today: Day): ReportFigures {
  const last = earlier.at(-1);
  const counts = {} as ReportFigures['counts']; // filled for every name just below
  for (const linked of together) {
    const mayBeNew = linked.every((id) => earlier.every((one) => mayFollow(one.counts[id], fresh.counts[id])));
    for (const id of linked) {
      const [before, now] = [last?.counts[id], fresh.counts[id]];
      const isNew = before === undefined || (mayBeNew && !isSame(toldOf(before), toldOf(now)));
      counts[id] = isNew ? { ...now, rows: withCosts(now.rows, before?.rows ?? []), since: today } : before;
    }
  }
  const steps = fresh.steps.map((now) => {
    const ofRule = earlier.flatMap((one) => one.steps.find(({ rule }) => rule === now.rule) ?? []);
    const before = ofRule.at(-1);
    const isNew =
      before === undefined ||
      (!isSame(stepTold(before.counts), stepTold(now.counts)) &&
        ofRule.every((one) => isMoved(changesOf(one.counts, now.counts), leastPeople)));
    return isNew ? { ...now, since: today } : before;
  });
  return { counts, steps };
}

/** A line in which nobody came or went keeps its cost: what changed in it may be one person's. */
function withCosts(now: readonly CountRow[], before: readonly CountRow[]): CountRow[] {
  return now.map((row) => {
    const same = before.find(({ keys, count }) => count === row.count && isSame(keysOf(keys), keysOf(row.keys)));
    if (!same) return row;
    const { pence: _, ...rest } = row;
    return same.pence === undefined ? rest : { ...rest, pence: same.pence };
  });
}

function toldOf({ isTold, rows }: Count) {
  // what something costs is told with its line, and moves no line
  return { isTold, rows: rows.map(({ keys, isNamed, count }) => ({ keys, isNamed, count })) };
}

/** Whether whoever holds both counts learns nothing of one or two people. */
function mayFollow(before: Count, now: Count): boolean {
  const most = Math.max(before.most, now.most);
  // what one person has at most, twice, and more: three people at least changed it
  const enough = (leastPeople - 1) * most + 1;
  if (isSame(toldOf(before), toldOf(now))) return true;
  if (!now.isTold) return false;
  // nothing was told of one or two people, or of nobody: what is told now must be of others beside them
  if (!before.isTold) return sumOf(now.rows) >= 2 * enough;
  return isMoved(changesBetween(before.rows, now.rows, enough), enough);
}

/**
 * The changes that two counts show: of each line that both have, and of a line that the other divides, as a whole. Where both
 * divide the same kinds otherwise, what one tells apart would be told by what the other adds up, unless much has changed.
 */
function changesBetween(before: readonly CountRow[], now: readonly CountRow[], enough: number): number[] {
  return blocksOf([...before, ...now]).flatMap((block) => {
    const [then, since] = [within(before, block), within(now, block)];
    const isAlike = isSame(divisionOf(then), divisionOf(since));
    if (isAlike)
      return then.map(
        (row) => sumOf(since.filter(({ keys }) => keys.some((key) => row.keys.includes(key)))) - row.count,
      );
    const change = sumOf(since) - sumOf(then);
    const isDividedOnce = (then.length === 1 || since.length === 1) && then.length !== since.length;
    return [isDividedOnce || Math.abs(change) >= enough ? change : UNSAFE];
  });
}

/** A change that no number of people makes safe. */
const UNSAFE = Number.NaN;

/** So many changes are looked at in every combination; where there are more the earlier figures stay. */
const MOST_CHANGES = 12;

/** Whether each change, and every sum of several, is either nothing or enough. */
function isMoved(changes: readonly number[], enough: number): boolean {
  const real = changes.filter((change) => change !== 0);
  if (real.some(Number.isNaN) || real.length > MOST_CHANGES) return false;
  let sums = [0];
  for (const change of real) sums = sums.flatMap((sum) => [sum, sum + change]);
  return sums.every((sum) => sum === 0 || Math.abs(sum) >= enough);
}

function changesOf(before: StepCount['counts'], now: StepCount['counts']): number[] {
  return [now.onTime - before.onTime, now.late - before.late, now.notYet - before.notYet];
}

/** Keys that stand in one line in either count, or in a line with one that does, are one block. */
function blocksOf(rows: readonly CountRow[]): ReadonlySet<string>[] {
  return rows.reduce<Set<string>[]>((blocks, { keys }) => {
    const [touched, apart] = [
      blocks.filter((block) => keys.some((key) => block.has(key))),
      blocks.filter((block) => !keys.some((key) => block.has(key))),
    ];
    return [...apart, new Set([...touched.flatMap((block) => [...block]), ...keys])];
  }, []);
}

function within(rows: readonly CountRow[], block: ReadonlySet<string>): CountRow[] {
  return rows.filter(({ keys }) => keys.some((key) => block.has(key)));
}

/** How a block is divided: a kind that nobody has is in it as if it stood there with nought. */
function divisionOf(rows: readonly CountRow[]) {
  return rows
    .map(({ keys, isNamed }) => ({ keys: keysOf(keys), isNamed }))
    .toSorted((a, b) => (String(a.keys) < String(b.keys) ? -1 : 1));
}

function keysOf(keys: readonly string[]): string[] {
  return keys.toSorted();
}

function sumOf(rows: readonly CountRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
