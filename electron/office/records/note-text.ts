import { notingWritten, type WrittenRow } from '#db/writes/undo/typed.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { teamName } from '#domain/staff/team-name.ts';
import type { Transaction } from '#electron/office/handling.ts';

/**
 * Writes what was typed in one place of a record and notes it, so that it can be put back; nothing where nothing changed.
 * `theirs` gives those whose record it is, `write` the row as it stands then; `row.before` spares a reading.
 */
export function noteText(
  tx: Transaction,
  row: WrittenRow,
  theirs: () => readonly Staff[],
  write: () => Record<string, unknown> | undefined,
): void {
  const rows = notingWritten(tx.db, row, write);
  if (rows.length === 0) return;
  tx.note({
    rows,
    // read only where it does not go on with a change that has it: this is done at every pause in typing
    get about() {
      return teamName(theirs());
    },
  });
}
