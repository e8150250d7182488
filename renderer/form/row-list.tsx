import { type ReactNode, useEffect, useState } from 'react';
import type { ChangeId } from '#domain/ids.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { Button, FieldSet, IconAdd, IconRemove, Stack, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';

interface RowListProps<Row extends { id: string }> {
  rows: readonly Row[];
  /** False where the filling is signed. */
  open: boolean;
  /** The words round the rows. */
  says: { row: string; add: string; remove: (number: number) => string; removed: (number: number) => string };
  /** The id of the button that adds a row. */
  addId: string;
  /** Adds an empty row and gives back its id. */
  add: () => Promise<Answer<string>>;
  remove: (row: Row) => Promise<Answer<{ changeId: ChangeId }>>;
  /** What stands in place of the button that removes a row; undefined for a row that may be removed. */
  instead?: ((row: Row, index: number) => ReactNode) | undefined;
  /** The id of a row's first box, where writing begins. */
  firstBox: (id: string) => string;
  /** Shown where there are no rows. */
  empty?: string;
  children: (row: Row, index: number) => ReactNode;
}

/**
 * Rows of boxes that are added and removed. The focus goes to the first box of a new row; after a removal it goes to the
 * next row, and the removal can be undone.
 */
export function RowList<Row extends { id: string }>(props: RowListProps<Row>) {
  const { rows, open, says, addId, add, remove, instead, firstBox, empty, children } = props;
  const done = useDone();
  const expect = useFocusOnArrival(rows, firstBox);

  async function addRow(): Promise<void> {
    const added = await add();
    if (added.ok) expect(added.value);
    else toast({ text: sentence(added.problem) });
  }

  async function removeRow(row: Row, index: number): Promise<void> {
    const next = rows[index + 1] ?? rows[index - 1];
    const removed = await remove(row);
    if (!removed.ok) return toast({ text: sentence(removed.problem) });
    document.getElementById(next ? firstBox(next.id) : addId)?.focus();
    done(says.removed(index + 1), removed.value);
  }

  return (
    <div className="stack rows">
      {rows.length === 0 && empty !== undefined && <p className="small">{empty}</p>}
      {rows.map((row, index) => (
        <FieldSet key={row.id} legend={words.form.numbered(says.row, index + 1, rows.length)}>
          <Stack>
            {children(row, index)}
            {open && (
              <div>
                {instead?.(row, index) ?? (
                  <Button
                    look="quiet"
                    icon={<IconRemove size={18} aria-hidden="true" />}
                    onClick={() => void removeRow(row, index)}
                  >
                    {says.remove(index + 1)}
                  </Button>
                )}
              </div>
            )}
          </Stack>
        </FieldSet>
      ))}
      {open && (
        <div>
          <Button id={addId} icon={<IconAdd size={18} aria-hidden="true" />} onClick={() => void addRow()}>
            {says.add}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Puts the focus into a new row as soon as it is on screen; call what it gives back with the row's id. */
function useFocusOnArrival(rows: readonly { id: string }[], firstBox: (id: string) => string): (id: string) => void {
  const [expected, setExpected] = useState<string>();
  const isHere = expected !== undefined && rows.some((row) => row.id === expected);
  useEffect(() => {
    if (!isHere || expected === undefined) return;
    document.getElementById(firstBox(expected))?.focus();
    setExpected(undefined);
  }, [isHere, expected, firstBox]);
  return setExpected;
}
