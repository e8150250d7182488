import type { OperationName } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import { schoolDay } from '#domain/days/school-clock.ts';

/** More lines of a few operations than these say no more. */
const MOST_LINES = 500;

/** The last day from which on something was done, by the trail; null where it was not. `document` is the paper that it was done with. */
export function lastDone(
  read: Pick<Reads, 'trail'>,
  names: readonly OperationName[],
  { from, until, document }: { from: Day; until: Day; document?: string },
): Day | null {
  const { lines } = read.trail({ from, until, about: null, done: names, refused: false }, MOST_LINES);
  const found = lines.find((line) => line.outcome === 'done' && (!document || line.detail?.['document'] === document));
  return found ? schoolDay(found.at) : null;
}
