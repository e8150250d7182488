import { removeRow } from '#db/writes/undo/changes.ts';
import type { ChangedTable } from '#domain/change.ts';
import type { ChangeId, RecordId } from '#domain/ids.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { teamName } from '#domain/staff/team-name.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import { type OpenRecord, writeRecord } from './open-record.ts';
import { peopleIn } from './people-in.ts';

/** Removes a row that hangs on a record and notes it, so that it can be put back. Refuses what has to stay. */
export function removeNoted(
  tx: Transaction,
  recordId: RecordId | undefined,
  asked: Occasion,
  row: { table: ChangedTable; id: string },
  whyNot: (open: OpenRecord) => Problem | undefined = () => undefined,
): Result<{ changeId: ChangeId }> {
  return writeRecord(tx, recordId, asked, (open) => {
    const problem = whyNot(open);
    if (problem) return refuse(problem);
    const { db, head } = open;
    const removed = removeRow(db, row.table, row.id);
    if (removed === null) return refuse({ code: 'not-found', what: 'review' });
    const about = teamName(peopleIn(tx.read, tx.read.records.people(head.id)));
    return done({ changeId: tx.note({ about, rows: [removed] }) });
  });
}
