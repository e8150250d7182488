import { noting } from '#db/writes/changes.ts';
import type { RowChange } from '#domain/change.ts';
import type { RecordId } from '#domain/ids.ts';
import { teamName } from '#domain/staff/team-name.ts';
import type { Transaction } from '#electron/office/handling.ts';
import { peopleIn } from './people-in.ts';

/** Writes what was typed in one place of a record and notes it, so that it can be put back; nothing where nothing changed. */
export function noteText(
  tx: Transaction,
  recordId: RecordId,
  row: Pick<RowChange, 'table' | 'id'>,
  write: () => void,
): void {
  const rows = noting(tx.db, [row], write);
  if (rows.length > 0) tx.note({ about: teamName(peopleIn(tx.read, tx.read.records.people(recordId))), rows });
}
