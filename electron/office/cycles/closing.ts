import type { Reads } from '#db/reads.ts';
import { storeClosing } from '#db/writes/cycles.ts';
import type { CycleClosing } from '#domain/cycle/closing.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleId } from '#domain/ids.ts';
import type { Transaction } from '#electron/office/handling.ts';

/** What the report of a cycle is made from, as it is today. */
export function closingNow(read: Reads, cycle: Cycle): CycleClosing {
  return { people: read.staff.all(), calendar: read.calendar(), priorities: read.cycles.priorities(cycle) };
}

/**
 * Keeps with a cycle that was closed by an undo what is true of it today, and takes that away from one that was opened again:
 * the list of changes holds no copy of it.
 */
export function settleClosing(tx: Transaction, id: CycleId): void {
  const cycle = tx.read.cycles.byId(id);
  if (!cycle) return;
  storeClosing(tx.db, id, cycle.closedOn === null ? null : closingNow(tx.read, { ...cycle, closedOn: null }));
}
