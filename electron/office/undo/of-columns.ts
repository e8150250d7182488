import type { Reads } from '#db/reads.ts';
import type { RowChange } from '#domain/change.ts';
import type { OwnColumnId } from '#domain/ids.ts';
import type { WhyNot } from './why-not.ts';

/**
 * Refuses to take away a column in which something stands by now, to bring one back whose name another has, and to fill a
 * cell of a column that was removed.
 */
export function columnProblem(read: Reads, going: readonly RowChange[]): WhyNot {
  const back = new Set(going.filter(({ table }) => table === 'ownColumn').map(({ id }) => id));
  return ({ table, id, before }) => {
    if (table === 'ownStaffValue' || table === 'ownReviewValue') {
      const [, column = ''] = id.split('/');
      const isThere = back.has(column) || read.ownColumns.byId(column as OwnColumnId) !== undefined; // as the key is made
      return isThere ? undefined : { code: 'not-found', what: 'own-column' };
    }
    if (table !== 'ownColumn') return undefined;
    if (before === null) {
      const filled = [...read.ownColumns.ofStaff(), ...read.ownColumns.ofAllReviews()];
      return filled.some(({ columnId }) => columnId === id) ? { code: 'changed-since' } : undefined;
    }
    const name = String(before['name']);
    const others = (['staff', 'reviews'] as const)
      .filter((list) => list === before['list'])
      .flatMap(read.ownColumns.ofList);
    const isTaken = others.some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase());
    return isTaken ? { code: 'column-there', name } : undefined;
  };
}
