import { type RefObject, useMemo, useRef, useState } from 'react';
import { toast } from '#renderer/ui/dialogs/toast.tsx';
import type { TableColumn } from '#renderer/ui/table/table-model.ts';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import type { Cells } from './cell-edit.ts';

/** The cell that is written in. */
export interface Editing {
  row: string;
  column: string;
  /** What it begins with where that is not what stands there. */
  start?: string;
  wrong?: string;
}

/** Where the keyboard goes after a cell was written. */
export type CellMove = 'stay' | 'down' | 'up' | 'next' | 'before' | 'none';

/** What can be done in a grid. It stays the same object, so that no row is drawn anew for it. */
export interface GridActs {
  begin: (row: string, column: string, start?: string) => void;
  cancel: () => void;
  /** Gives whether the cell is left; it is not where what was typed cannot stand there. */
  commit: (row: string, column: string, typed: string, move: CellMove) => boolean;
  /** A change that was written otherwise, which Ctrl+Z takes back. */
  written: (changeId: string) => void;
  undo: () => void;
}

/** What was typed and is on its way, by column; it shows until the row itself has it. */
export interface OnTheWay<Row> {
  row: Row;
  texts: Readonly<Record<string, string>>;
}

/** The cells of a table as they are written. */
export interface Grid<Row> {
  editing: Editing | undefined;
  onTheWay: ReadonlyMap<string, OnTheWay<Row>>;
  acts: GridActs;
}

interface GridOf<Row> {
  cells: Cells<Row> | undefined;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
  whole: RefObject<HTMLElement | null>;
  /** The rows keep their places from the first cell that is written, whatever they are sorted and filtered by. */
  hold: () => void;
}

/** Writes cells where they stand; undefined for a table whose cells are only read. */
export function useGrid<Row extends object>(of: GridOf<Row>): Grid<Row> | undefined {
  const latest = useRef(of);
  latest.current = of;
  const [editing, setEditing] = useState<Editing>();
  const [onTheWay, setOnTheWay] = useState<ReadonlyMap<string, OnTheWay<Row>>>(new Map());
  const isEditing = useRef(editing);
  isEditing.current = editing;
  // what Ctrl+Z takes back, one after the other; the last may still be on its way to the disk
  const made = useRef<Promise<string | null>[]>([]);
  const undoing = useRef(Promise.resolve());

  const acts = useMemo((): GridActs => {
    const found = (rowId: string, columnId: string) => {
      const { rows, columns, rowId: idOf } = latest.current;
      const row = rows.find((one) => idOf(one) === rowId);
      const edit = columns.find(({ id }) => id === columnId)?.edit;
      return row && edit ? { row, edit } : undefined;
    };
    const focus = (row: string, column: string, move: CellMove): void => {
      if (move !== 'none') focusCell(latest.current.whole.current, row, column, move);
    };
    const close = (): void => {
      isEditing.current = undefined;
      setEditing(undefined);
    };
    return {
      begin(row, column, start) {
        const cell = found(row, column);
        if (!cell || !(cell.edit.isOpen?.(cell.row) ?? true)) return;
        if (cell.edit.ask) cell.edit.ask(cell.row);
        else setEditing({ row, column, ...(start !== undefined && { start }) });
      },
      cancel() {
        const at = isEditing.current;
        close();
        if (at) focus(at.row, at.column, 'stay');
      },
      commit(rowId, column, typed, move) {
        const cell = found(rowId, column);
        const { cells, hold } = latest.current;
        if (!cell || !cells) {
          close();
          return true;
        }
        const { row, edit } = cell;
        if (edit.ask) {
          edit.ask(row);
          return true;
        }
        const wrong = typed === edit.typed(row) ? undefined : edit.wrong(row, typed);
        if (wrong !== undefined) {
          // whoever went away with the mouse is told; whoever pressed a key is still there
          if (move !== 'none') {
            setEditing({ row: rowId, column, start: typed, wrong });
            return false;
          }
          close();
          toast({ text: words.kit.cells.notTaken(typed, wrong) });
          return true;
        }
        close();
        focus(rowId, column, move);
        if (typed === edit.typed(row)) return true;
        hold();
        setOnTheWay((before) => withText(before, rowId, row, column, typed));
        const saving = cells.save([{ row, column, typed }]);
        made.current.push(saving.then((answer) => (answer.ok ? answer.value.changeId : null)));
        void saving.then((answer) => {
          if (answer.ok && answer.value.changeId !== null) return;
          setOnTheWay((before) => withText(before, rowId, row, column, undefined));
          if (answer.ok) return;
          if (isEditing.current) toast({ text: words.kit.cells.notTaken(typed, sentence(answer.problem)) });
          else setEditing({ row: rowId, column, start: typed, wrong: sentence(answer.problem) });
        });
        return true;
      },
      written(changeId) {
        latest.current.hold();
        made.current.push(Promise.resolve(changeId));
      },
      undo() {
        const last = made.current.pop();
        if (!last) return;
        // whoever presses twice has the later change put back before the earlier one, which it stands on
        undoing.current = Promise.all([last, undoing.current]).then(async ([changeId]) => {
          if (changeId !== null) await latest.current.cells?.putBack(changeId);
        });
      },
    };
  }, []);
  return of.cells && { editing, onTheWay, acts };
}

function withText<Row>(
  before: ReadonlyMap<string, OnTheWay<Row>>,
  id: string,
  row: Row,
  column: string,
  text: string | undefined,
): ReadonlyMap<string, OnTheWay<Row>> {
  const there = before.get(id);
  const { [column]: _, ...others } = there?.row === row ? there.texts : {};
  return new Map(before).set(id, { row, texts: text === undefined ? others : { ...others, [column]: text } });
}

/** The part of a cell that the keyboard stands on: a box in it, its link, or the cell itself. */
export const cellStops = '[data-row-tick], [data-row-focus], [data-cell]';

/** Takes the keyboard to a cell, or from it to the one that comes next and can be written. */
function focusCell(whole: HTMLElement | null, row: string, column: string, move: CellMove): void {
  const cell = whole?.querySelector<HTMLElement>(
    `tr[data-row="${CSS.escape(row)}"] [data-cell="${CSS.escape(column)}"]`,
  );
  if (!cell) return;
  const next = move === 'stay' ? cell : neighbourOf(cell, move);
  (next ?? cell).focus();
}

function neighbourOf(cell: HTMLElement, move: CellMove): HTMLElement | undefined {
  const line = cell.closest('tr');
  if (move === 'down' || move === 'up') {
    const other = move === 'down' ? line?.nextElementSibling : line?.previousElementSibling;
    return other?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(cell.dataset['cell'] ?? '')}"]`) ?? undefined;
  }
  const open = [...(line?.querySelectorAll<HTMLElement>('[data-cell][data-open]') ?? [])];
  return open[open.indexOf(cell) + (move === 'next' ? 1 : -1)];
}
