import { type ClipboardEvent, type ReactNode, useState } from 'react';
import type { Refusal } from '#contract/window.ts';
import { pastedBlock } from '#domain/list/pasted.ts';
import { ActionDialog } from '#renderer/ui/dialogs/dialog.tsx';
import { toast } from '#renderer/ui/dialogs/toast.tsx';
import { Stack } from '#renderer/ui/layout.tsx';
import { Refused } from '#renderer/ui/refused.tsx';
import { PlainTable } from '#renderer/ui/table/plain-table.tsx';
import { isWriting } from '#renderer/ui/table/table-keys.ts';
import type { TableColumn } from '#renderer/ui/table/table-model.ts';
import { words } from '#renderer/words/index.ts';
import type { Cells } from './cell-edit.ts';
import { type PastedCell, type PastePlan, pastePlan } from './paste-plan.ts';
import type { Grid } from './table-grid.ts';

/** Longer lists nobody looks through; how many there are is said. */
const MOST_SHOWN = 200;

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
    <PasteDialog
      plan={plan}
      nameOf={(row) => columns[0]?.text(row) ?? ''}
      nameHeading={columns[0]?.heading ?? says.row}
      cells={cells}
      onWritten={grid.acts.written}
      onClose={() => setPlan(undefined)}
    />
  );
  return { onPaste, dialog };
}

interface PasteDialogProps<Row> {
  plan: PastePlan<Row>;
  nameOf: (row: Row) => string;
  /** What the column is called that names the rows. */
  nameHeading: string;
  cells: Cells<Row>;
  onWritten: (changeId: string) => void;
  onClose: () => void;
}

const says = words.kit.cells;

/** What a block would change, old beside new, and what of it cannot be taken and why. */
function PasteDialog<Row>({
  plan: { taken, refused, beyond, hadHeadings },
  nameOf,
  nameHeading,
  cells,
  onWritten,
  onClose,
}: PasteDialogProps<Row>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Refusal>();
  const people = new Set(taken.map(({ row }) => row)).size;

  async function write(): Promise<void> {
    setBusy(true);
    const answer = await cells.save(taken);
    setBusy(false);
    if (!answer.ok) return setProblem(answer.problem);
    const { changeId } = answer.value;
    onClose();
    if (changeId === null) return;
    onWritten(changeId);
    toast({ text: says.pasted(taken.length), undo: () => cells.putBack(changeId) });
  }

  const name = { id: 'name', heading: nameHeading, text: ({ row }: PastedCell<Row>) => nameOf(row) };
  const column = { id: 'column', heading: says.column, text: ({ heading }: PastedCell<Row>) => heading };
  const rowId = ({ row, column: id }: PastedCell<Row>): string => `${nameOf(row)} ${id}`;
  return (
    <ActionDialog
      open
      wide
      title={says.paste}
      action={taken.length > 0 ? says.pasteAction(taken.length) : undefined}
      busy={busy}
      onDo={() => void write()}
      onClose={onClose}
    >
      <Stack>
        <Refused problem={problem} />
        <p>{says.wouldChange(taken.length, people)}</p>
        {hadHeadings && <p>{says.hadHeadings}</p>}
        {taken.length > 0 && (
          <PlainTable
            label={says.changes}
            rows={taken.slice(0, MOST_SHOWN)}
            rowId={rowId}
            columns={[
              name,
              column,
              { id: 'now', heading: says.now, text: ({ now }) => now },
              { id: 'new', heading: says.next, text: ({ typed }) => typed },
            ]}
          />
        )}
        {taken.length > MOST_SHOWN && <p>{says.more(taken.length - MOST_SHOWN)}</p>}
        {refused.length > 0 && (
          <>
            <p>{says.cannot(refused.length)}</p>
            <PlainTable
              label={says.notTakenLabel}
              rows={refused.slice(0, MOST_SHOWN)}
              rowId={rowId}
              columns={[
                name,
                column,
                { id: 'typed', heading: says.pastedText, text: ({ typed }) => typed },
                { id: 'why', heading: says.why, text: (cell) => whyOf(cell) },
              ]}
            />
          </>
        )}
        {beyond > 0 && <p>{says.beyond(beyond)}</p>}
      </Stack>
    </ActionDialog>
  );
}

const whyOf = (cell: object): string => ('why' in cell && typeof cell.why === 'string' ? cell.why : '');
