import { noting } from '#db/writes/changes.ts';
import type { RowChange } from '#domain/change.ts';
import { teamName } from '#domain/staff/team-name.ts';
import type { Transaction } from '#electron/office/handling.ts';
import type { OpenRecord } from './open-record.ts';
import { peopleIn } from './people-in.ts';

/** Writes what was typed in one place of a record and notes it, so that it can be put back; nothing where nothing changed. */
export function noteText(
  tx: Transaction,
  { people }: Pick<OpenRecord, 'people'>,
  row: Pick<RowChange, 'table' | 'id'>,
  write: () => void,
): void {
  const rows = noting(tx.db, [row], write);
  if (rows.length > 0) tx.note({ about: teamName(peopleIn(tx.read, people)), rows });
}
