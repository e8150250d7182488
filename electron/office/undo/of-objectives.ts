import type { Reads } from '#db/reads.ts';
import type { RowChange } from '#domain/change.ts';
import type { ObjectiveId, RecordId } from '#domain/ids.ts';
import type { Occasion } from '#electron/office/handling.ts';
import { frameOf } from '#electron/office/records/counting.ts';
import { whyNotRemoved } from '#electron/office/records/keep-wording.ts';
import type { WhyNot } from './why-not.ts';

/** Refuses to take away an objective that counts by now, by the rule of removing one; with its record it goes. */
export function objectiveProblem(read: Reads, going: readonly RowChange[], { today }: Pick<Occasion, 'today'>): WhyNot {
  const goesWhole = new Set(going.flatMap(({ table, id, before }) => (isRecord(table) && before === null ? [id] : [])));
  return ({ table, id, before, after }) => {
    if (table !== 'objective' || before !== null || after === null) return undefined;
    const recordId = after['recordId'] as RecordId; // a column of that table
    if (goesWhole.has(recordId)) return undefined;
    const head = read.records.head(recordId);
    const frame = head && frameOf(read, head);
    const home = read.records.home(recordId);
    return head && frame && home && whyNotRemoved({ read }, { head, frame, home }, id as ObjectiveId, today); // its key
  };
}

function isRecord(table: RowChange['table']): boolean {
  return table === 'record' || table === 'begun';
}
