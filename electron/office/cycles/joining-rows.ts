import { rowOf } from '#db/reads/undo/rows-as-left.ts';
import type { WritableDb } from '#db/types.ts';
import { noting } from '#db/writes/undo/changes.ts';
import type { ChangedTable, RowChange } from '#domain/change.ts';
import type { CycleId, ReviewId, StaffId } from '#domain/ids.ts';

/** What a joining may change: where people stand in the cycle, and reviews that had ended and go on. */
interface MayChange {
  cycleId: CycleId;
  staffIds: readonly StaffId[];
  ended: readonly ReviewId[];
}

/**
 * The rows that a joining leaves behind, so that it can be put back: where each person stands, each ended review that goes
 * on with who appraises in it, and each review that was begun. A review that was begun goes again with all that hangs on
 * it; `work` gives the ids of those.
 */
export function joiningRows(
  db: WritableDb,
  { cycleId, staffIds, ended }: MayChange,
  work: () => readonly ReviewId[],
): RowChange[] {
  const goesOn: readonly ChangedTable[] = ['recordState', 'appraiser', 'panel'];
  const watched = [
    ...staffIds.map((staffId) => ({ table: 'cycleMember' as const, id: `${cycleId}/${staffId}` })),
    ...ended.flatMap((id) => goesOn.map((table) => ({ table, id }))),
  ];
  let begun: readonly ReviewId[] = [];
  const changed = noting(db, watched, () => {
    begun = work();
  });
  const made: readonly ChangedTable[] = ['begun', 'appraiser'];
  return [
    ...changed,
    ...begun.flatMap((id) => made.map((table) => ({ table, id, before: null, after: rowOf(db, table, id) }))),
  ];
}
