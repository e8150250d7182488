import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { pastedBlock } from '#domain/list/pasted.ts';
import { isWriting } from '#renderer/ui/table/table-keys.ts';
import type { TableColumn } from '#renderer/ui/table/table-model.ts';
import { words } from '#renderer/words/index.ts';
import type { Cells } from './cell-edit.ts';
import { LookAtCells } from './look-at-cells.tsx';
import { type PastePlan, pastePlan } from './paste-plan.ts';
import type { Grid } from './table-grid.ts';

const says = words.kit.cells;

interface PasteInto<Row> {
  grid: Grid<Row> | undefined;
  cells: Cells<Row> | undefined;
  /** The rows as they are shown, over all pages. */
  rows: readonly Row[];
  ticked: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
}

/** A block of cells that is pasted where the keyboard stands: looked at first, then one change. */
export function usePaste<Row extends object>({
  grid,
  cells,
  rows,
  ticked,
  rowId,
  columns,
}: PasteInto<Row>): {
  onPaste: (event: ClipboardEvent) => void;
  dialog: ReactNode;
} {
  const [plan, setPlan] = useState<PastePlan<Row>>();

  function onPaste(event: ClipboardEvent): void {
    const { target } = event;
    if (!grid || !(target instanceof HTMLElement) || isWriting(target)) return;
    const line = target.closest<HTMLElement>('tr[data-row]');
    const at = rows.findIndex((row) => rowId(row) === line?.dataset['row']);
    const place = Math.max(
      0,
      columns.findIndex(({ id }) => id === target.dataset['cell']),
    );
    const block = pastedBlock(event.clipboardData.getData('text/plain'));
    const here = rows[at];
    if (here === undefined || block.length === 0) return;
    event.preventDefault();
    // one line fills all the ticked rows, as it fills what is marked in a spreadsheet
    const filled = block.length === 1 && ticked.includes(here) ? ticked : undefined;
    const into = columns.slice(place);
    const [cell] = block.length === 1 && !filled && block[0]?.length === 1 ? block[0] : [];
    if (cell !== undefined && into[0]?.edit) grid.acts.commit(rowId(here), into[0].id, cell.trim(), 'none');
    else setPlan(pastePlan({ block, below: rows.slice(at), filled, columns: into, isApart: cells?.isApart }));
  }

  const dialog = plan && cells && grid && (
    <LookAtCells
      title={says.paste}
      typedHeading={says.pastedText}
      plan={plan}
      columns={columns}
      cells={cells}
      onWritten={grid.acts.written}
      onClose={() => setPlan(undefined)}
      before={plan.hadHeadings && <p>{says.hadHeadings}</p>}
      after={plan.beyond > 0 && <p>{says.beyond(plan.beyond)}</p>}
    />
  );
  return { onPaste, dialog };
}
