import { type ReactNode, useState } from 'react';
import type { Refusal } from '#contract/window.ts';
import { ActionDialog } from '#renderer/ui/dialogs/dialog.tsx';
import { toast } from '#renderer/ui/dialogs/toast.tsx';
import { CheckBox } from '#renderer/ui/fields/check-box.tsx';
import { Stack } from '#renderer/ui/layout.tsx';
import { Refused } from '#renderer/ui/refused.tsx';
import { PlainTable } from '#renderer/ui/table/plain-table.tsx';
import type { TableColumn } from '#renderer/ui/table/table-model.ts';
import { words } from '#renderer/words/index.ts';
import type { Cells } from './cell-edit.ts';
import type { CellPlan, PlannedCell } from './cell-plan.ts';

/** Longer lists nobody looks through; how many there are is said. */
const MOST_SHOWN = 200;

interface LookAtCellsProps<Row> {
  title: string;
  /** What the column is called that holds what cannot be taken. */
  typedHeading: string;
  plan: CellPlan<Row>;
  /** Those of the table; the first names the rows. */
  columns: readonly TableColumn<Row>[];
  cells: Cells<Row>;
  onWritten: (changeId: string) => void;
  onClose: () => void;
  /** What else is to be said, over and under the two tables. */
  before?: ReactNode;
  after?: ReactNode;
}

const says = words.kit.cells;

/** What cells would change, old beside new and each with a tick, and what cannot be taken and why; then one change. */
export function LookAtCells<Row>({ plan, columns, cells, onWritten, onClose, ...of }: LookAtCellsProps<Row>) {
  const { taken, refused } = plan;
  const [left, setLeft] = useState(new Set(taken.filter(({ remark }) => remark !== undefined)));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Refusal>();
  const asked = taken.filter((cell) => !left.has(cell));
  const people = new Set(taken.map(({ row }) => row)).size;

  async function write(): Promise<void> {
    setBusy(true);
    const answer = await cells.save(asked);
    setBusy(false);
    if (!answer.ok) return setProblem(answer.problem);
    const { changeId } = answer.value;
    onClose();
    if (changeId === null) return;
    onWritten(changeId);
    toast({ text: says.pasted(asked.length), undo: () => void cells.putBack(changeId) });
  }

  function tick(cell: PlannedCell<Row>, isTaken: boolean): void {
    const next = new Set(left);
    if (isTaken) next.delete(cell);
    else next.add(cell);
    setLeft(next);
  }

  const [named] = columns;
  const nameOf = (row: Row): string => named?.text(row) ?? '';
  const name: TableColumn<PlannedCell<Row>> = {
    id: 'name',
    heading: named?.heading ?? says.row,
    text: ({ row }) => nameOf(row),
  };
  const column = { id: 'column', heading: says.column, text: ({ heading }: PlannedCell<Row>) => heading };
  const rowId = ({ row, column: id, typed }: PlannedCell<Row>): string => `${nameOf(row)} ${id} ${typed}`;
  return (
    <ActionDialog
      open
      wide
      title={of.title}
      action={asked.length > 0 ? says.pasteAction(asked.length) : undefined}
      busy={busy}
      onDo={() => void write()}
      onClose={onClose}
    >
      <Stack>
        <Refused problem={problem} />
        <p>{says.wouldChange(taken.length, people)}</p>
        {of.before}
        {taken.length > 0 && (
          <PlainTable
            label={says.changes}
            rows={taken.slice(0, MOST_SHOWN)}
            rowId={rowId}
            columns={[
              name,
              column,
              { id: 'now', heading: says.now, text: ({ now }) => now, cell: (cell) => <Now cell={cell} /> },
              { id: 'new', heading: says.next, text: ({ typed }) => typed || says.emptied },
              {
                id: 'take',
                heading: says.take,
                text: (cell) => (left.has(cell) ? '' : says.take),
                cell: (cell) => (
                  <CheckBox
                    label={says.takeOf(cell.heading, nameOf(cell.row))}
                    labelHidden
                    checked={!left.has(cell)}
                    onChange={(isTaken) => tick(cell, isTaken)}
                  />
                ),
              },
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
                { id: 'typed', heading: of.typedHeading, text: ({ typed }) => typed || says.emptied },
                { id: 'why', heading: says.why, text: (cell) => whyOf(cell) },
              ]}
            />
          </>
        )}
        {of.after}
      </Stack>
    </ActionDialog>
  );
}

function Now<Row>({ cell: { now, remark } }: { cell: PlannedCell<Row> }) {
  return (
    <>
      {now}
      {remark !== undefined && <p className="small">{remark}</p>}
    </>
  );
}

const whyOf = (cell: object): string => ('why' in cell && typeof cell.why === 'string' ? cell.why : '');
