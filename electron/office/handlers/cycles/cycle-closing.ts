import { reads } from '#db/reads.ts';
import { storeClosing, updateCycle } from '#db/writes/cycles.ts';
import { noting } from '#db/writes/undo/changes.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
import { inOtherCycles } from '#electron/office/cycles/candidates.ts';
import { closingNow } from '#electron/office/cycles/closing.ts';
import { countOpen, stillOpen } from '#electron/office/cycles/still-open.ts';
import type { Handlers } from '#electron/office/handling.ts';

/** A cycle is closed with what is still open in sight, and opened again for a reason; both stay in its history. */
export const cycleClosing: Pick<Handlers, 'cycles.stillOpen' | 'cycles.close' | 'cycles.reopen'> = {
  'cycles.stillOpen': (read, { cycleId }) => {
    const cycle = read.cycles.byId(cycleId);
    return cycle ? done(stillOpen(read, cycle)) : refuse({ code: 'not-found', what: 'cycle' });
  },

  'cycles.close': (tx, { cycleId, stillOpen: seen }, asked) => {
    const cycle = tx.read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    if (cycle.closedOn !== null) return refuse({ code: 'cycle-closed' });
    const count = countOpen(stillOpen(tx.read, cycle));
    if (count > seen) return refuse({ code: 'cycle-still-open', count });
    // the history is the office's to read: what it does not hold is not counted in it
    const ofOffice = countOpen(stillOpen(reads({ general: tx.db }), cycle));
    const history = [...cycle.history, { what: 'closed' as const, on: asked.today, by: asked.by, stillOpen: ofOffice }];
    const rows = noting(tx.db, [{ table: 'cycleState', id: cycleId }], () =>
      updateCycle(tx.db, cycleId, { closedOn: asked.today, history }),
    );
    storeClosing(tx.db, cycleId, closingNow(tx.read, cycle));
    tx.note({ about: cycle.label, rows });
    return done({});
  },

  'cycles.reopen': (tx, { cycleId, reason }, asked) => {
    const cycle = tx.read.cycles.byId(cycleId);
    if (!cycle) return refuse({ code: 'not-found', what: 'cycle' });
    if (cycle.closedOn === null) return refuse({ code: 'cycle-open' });
    if (reason === '') return refuse({ code: 'reason-needed' });
    const others = inOtherCycles(tx.read, cycle, cycleId);
    const twice = tx.read.reviews.rowsInCycle(cycleId).find(({ staffId }) => others.has(staffId));
    const person = twice && tx.read.staff.byId(twice.staffId);
    if (person)
      return refuse({ code: 'already-in', name: fullName(person), label: others.get(person.id)?.label ?? '' });
    const history = [...cycle.history, { what: 'reopened' as const, on: asked.today, by: asked.by, reason }];
    const rows = noting(tx.db, [{ table: 'cycleState', id: cycleId }], () =>
      updateCycle(tx.db, cycleId, { closedOn: null, history }),
    );
    storeClosing(tx.db, cycleId, null);
    tx.note({ about: cycle.label, rows });
    return done({});
  },
};
