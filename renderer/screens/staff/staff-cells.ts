import { useMemo } from 'react';
import type { Input } from '#contract/index.ts';
import type { ChangeId, OwnColumnId } from '#domain/ids.ts';
import { call } from '#renderer/asking/ask.ts';
import { useUndone } from '#renderer/asking/undo.ts';
import type { Cells } from '#renderer/ui/index.ts';
import { fieldOfColumn, keptOf, staffChoices } from './staff-edits.ts';
import type { StaffRow } from './staff-row.ts';

type StaffCell = Input<'cells.changeStaff'>['cells'][number];

/** How the cells of the staff list are kept: those of the records, from which deadlines follow, and the school's own. */
export function useStaffCells(staff: readonly StaffRow[]): Cells<StaffRow> {
  const putBack = useUndone();
  const choices = useMemo(() => staffChoices(staff), [staff]);
  return {
    async save(cells) {
      const asked = cells.map(({ row, column, typed }): StaffCell => {
        const field = fieldOfColumn[column];
        if (field === undefined) return { staffId: row.id, column: column as OwnColumnId, typed }; // every other is one
        return { staffId: row.id, column: field, typed: keptOf(field, typed, choices) ?? typed };
      });
      const own = asked.flatMap((cell) => (isOwn(cell) ? [cell] : []));
      return own.length === asked.length
        ? call('cells.fillStaff', { cells: own })
        : call('cells.changeStaff', { cells: asked });
    },
    putBack: (changeId) => putBack(changeId as ChangeId), // it came from here
  };
}

function isOwn(cell: StaffCell): cell is StaffCell & { column: OwnColumnId } {
  return !Object.values<string>(fieldOfColumn).includes(cell.column);
}
