import type { Reads } from '#db/reads.ts';
import type { ChangeKind, RowChange } from '#domain/change.ts';
import type { CycleId, RecordId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import { closedProblem } from '#domain/record/writable.ts';
import type { WhyNot } from './why-not.ts';

const written: Problem = { code: 'written-since' };

/**
 * Refuses to take away a review that was begun by a joining and has been written into since, and what belongs to it: its
 * person stays in the cycle, with their appraiser. `all` are the rows of the change, `going` those that nothing keeps yet.
 */
export function joiningProblem(
  read: Reads,
  { rows: all, what }: { rows: readonly RowChange[]; what: ChangeKind },
  going: readonly RowChange[],
): WhyNot {
  const begun = all.filter(({ table }) => table === 'begun');
  const isGoing = new Set(going.filter(({ table }) => table === 'begun').map(({ id }) => id));
  // who appraises was chosen anew since: that choice would go with the review
  const appraisers = new Set(going.filter(({ table }) => table === 'appraiser').map(({ id }) => id));
  const staying = begun.filter(({ id }) => !isGoing.has(id));
  return (row) => {
    if (row.table === 'begun') {
      if (!appraisers.has(row.id)) return { code: 'changed-since' };
      return read.records.isWritten(row.id as RecordId) ? written : undefined; // a row of the table of records
    }
    if (row.table === 'appraiser') return staying.some(({ id }) => id === row.id) ? written : undefined;
    if (row.table !== 'cycleMember' || what === 'earlier-read-in') return undefined;
    const [cycleId, staffId] = row.id.split('/');
    const cycle = read.cycles.byId(cycleId as CycleId); // as the key of the table is made
    const comesBack = going.some(({ table, id }) => table === 'cycle' && id === cycleId);
    if (cycle?.closedOn !== null && !comesBack) return closedProblem.closed;
    return staying.some(({ after }) => after?.['staffId'] === staffId) ? written : undefined;
  };
}
