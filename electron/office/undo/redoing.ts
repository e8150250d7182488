import type { Reads } from '#db/reads.ts';
import { type ChangedTable, type RowChange, turned } from '#domain/change.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Occasion } from '#electron/office/handling.ts';
import { type Noted, obstaclesOf } from './obstacles.ts';

/**
 * The rows that do again what was undone, turned round as an undo takes them; those that the undo left are as they were.
 * Refuses where any of them cannot be done again as things stand.
 */
export function redoing(
  read: Reads,
  change: Noted,
  asked: Pick<Occasion, 'isBesideHeadteacher' | 'today'>,
): Result<RowChange[]> {
  if (change.rows.some((row) => isElsewhere(row, change.rows))) return refuse({ code: 'redo-elsewhere' });
  const again = turned(read.changes.changedSince(change.id, change.rows)).filter(({ table }) => !goesWhole.has(table));
  const [first] = obstaclesOf(read, { ...change, rows: again }, asked);
  if (first) return refuse(first.problem);
  return again.length > 0 ? done(again) : refuse({ code: 'changed-since' });
}

/** What went whole comes back whole, with the rows that went along. */
const goesWhole: ReadonlySet<ChangedTable> = new Set(['begun', 'cycleOpened']);

/** What was undone before the program kept what went along is not made anew. */
function isElsewhere({ table, id }: RowChange, rows: readonly RowChange[]): boolean {
  return goesWhole.has(table) && !rows.some((row) => row.along === true && row.id === id);
}
