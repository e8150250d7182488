import type { Reads } from '#db/reads.ts';
import type { ChangedTable, RowChange } from '#domain/change.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import { closedProblem } from '#domain/record/writable.ts';
import { fullName } from '#domain/staff/staff.ts';
import { inOtherCycles } from '#electron/office/cycles/candidates.ts';
import { type OpeningAsked, sameCycle } from '#electron/office/cycles/opening.ts';
import type { WhyNot } from './why-not.ts';

const gone: Problem = { code: 'not-found', what: 'cycle' };

/**
 * Refuses to take away a cycle in which something was written, to bring back one beside which another was opened, to open one
 * again whose people are in another by now, and to answer anew in one that was closed.
 */
export function cycleProblem(read: Reads, going: readonly RowChange[]): WhyNot {
  return (row) => rules[row.table]?.(read, row, going);
}

type Rule = (read: Reads, row: RowChange, going: readonly RowChange[]) => Problem | undefined;

const rules: Partial<Record<ChangedTable, Rule>> = {
  cycleOpened: (read, { id }) => {
    const cycleId = id as CycleId; // the key of that table
    const cycle = read.cycles.byId(cycleId);
    if (!cycle) return gone;
    if (cycle.closedOn !== null) return closedProblem.closed;
    if (read.cycles.isWritten(cycleId)) return { code: 'cycle-written' };
    return read.cycles.isJoinedApart(cycleId) ? { code: 'cycle-joined-apart' } : undefined;
  },

  cycle: (read, { before }) => {
    const there = before && sameCycle(read, before as OpeningAsked); // a row of the table of cycles
    return there ? { code: 'cycle-overlaps', label: there.label } : undefined;
  },

  cycleState: (read, { id, before }) => {
    const cycleId = id as CycleId; // the key of that table
    const cycle = read.cycles.byId(cycleId);
    if (!cycle) return gone;
    if (before?.['closedOn'] !== null) return undefined;
    const others = inOtherCycles(read, cycle, cycleId);
    const twice = read.reviews.rowsInCycle(cycleId).find(({ staffId }) => others.has(staffId));
    return twice && alreadyIn(read, twice.staffId, others.get(twice.staffId)?.label);
  },

  cycleChoices: (read, { id }) => {
    const cycle = read.cycles.byId(id as CycleId); // the key of that table
    if (!cycle) return gone;
    return cycle.closedOn === null ? undefined : closedProblem.closed;
  },

  cycleMember: (read, { before }, going) => {
    if (before === null || before['leftOut'] !== null) return undefined;
    const { cycleId, staffId } = before as { cycleId: CycleId; staffId: StaffId }; // a row of that table
    const cycle = read.cycles.byId(cycleId);
    // a cycle that comes back is looked at by itself
    if (!cycle) return going.some(({ table, id }) => table === 'cycle' && id === cycleId) ? undefined : gone;
    const other = inOtherCycles(read, cycle, cycleId).get(staffId);
    return other && alreadyIn(read, staffId, other.label);
  },
};

function alreadyIn(read: Reads, id: StaffId, label = ''): Problem {
  const person = read.staff.byId(id);
  return { code: 'already-in', name: person ? fullName(person) : '', label };
}
