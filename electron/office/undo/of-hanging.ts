import type { Reads } from '#db/reads.ts';
import type { ChangedTable, RowChange } from '#domain/change.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import type { WhyNot } from './why-not.ts';

const written: Problem = { code: 'used-since' };

/** What goes with other rows; somebody's own row is asked about by name. */
const carries: ReadonlySet<ChangedTable> = new Set([
  'record',
  'objective',
  'request',
  'scan',
  'certificateScan',
  'moderationSample',
]);

/** Refuses to take away what something that was written since would go with, and a policy that the school uses by now. */
export function hangingProblem(read: Reads, going: readonly RowChange[]): WhyNot {
  const goes = new Set(going.flatMap((row) => (row.before === null ? [keyOf(row)] : [])));
  return (row) => {
    if (row.before !== null) return undefined;
    if (row.table === 'ownPolicy' && read.policy().policy?.id === row.id) return { code: 'policy-in-use' };
    if (!carries.has(row.table)) return undefined;
    if (row.table === 'record' && read.records.after([row.id as RecordId]).length > 0) return written; // a row of that table
    return read.changes.hangingOn(row).some((one) => !goes.has(keyOf(one))) ? written : undefined;
  };
}

function keyOf({ table, id }: Pick<RowChange, 'table' | 'id'>): string {
  return `${table} ${id}`;
}
