import type { ChangeRow } from '#db/reads/changes.ts';
import type { Reads } from '#db/reads.ts';
import { type ChangedTable, type RowChange, turned } from '#domain/change.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Occasion } from '#electron/office/handling.ts';
import { obstaclesOf } from './obstacles.ts';

/** Of these a change keeps too little to make them anew. */
const notMadeAnew: ReadonlySet<ChangedTable> = new Set(['begun', 'recordState']);

/**
 * The rows that do again what was undone, turned round as an undo takes them; those that the undo left are as they were.
 * Refuses where any of them cannot be done again as things stand.
 */
export function redoing(
  read: Reads,
  { id, rows }: Pick<ChangeRow, 'id' | 'rows'>,
  asked: Pick<Occasion, 'isBesideHeadteacher'>,
): Result<RowChange[]> {
  if (rows.some(isElsewhere)) return refuse({ code: 'redo-elsewhere' });
  const again = turned(read.changes.changedSince(id, rows));
  const [first] = obstaclesOf(read, { id, rows: again }, asked);
  if (first) return refuse(first.problem);
  return again.length > 0 ? done(again) : refuse({ code: 'changed-since' });
}

/** What is removed for good from a review is asked about there: an objective that was agreed may have to stay. */
function isElsewhere({ table, after }: RowChange): boolean {
  return notMadeAnew.has(table) || (table === 'objective' && after === null);
}
