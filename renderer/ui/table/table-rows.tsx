import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { onCellKey } from './grid/table-cell-keys.ts';
import type { Grid } from './grid/table-grid.ts';
import type { Choosing } from './table-choice.ts';
import { rowAfterKey } from './table-keys.ts';
import type { TableColumn } from './table-model.ts';
import { type RowActs, TableRow } from './table-row.tsx';

export interface TableRowsProps<Row> {
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
  open: ((row: Row) => string) | undefined;
  choosing: Choosing | undefined;
  /** Its cells are written where they stand. */
  grid: Grid<Row> | undefined;
  /** The row that the keyboard is on. */
  onRow: (id: string) => void;
}

/**
 * The rows. One of them is a stop of the Tab key; arrows, Home, End and the page keys move from it to the others,
 * Enter opens it, the space bar chooses it, with Shift the rows since the last one too. In a grid they move between cells.
 */
export function TableRows<Row extends object>(props: TableRowsProps<Row>) {
  const { rows, rowId, columns, open, choosing, grid } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState<{ row: string; column: string | undefined }>();
  const latest = useRef(props);
  latest.current = props;
  const ids = rows.map(rowId);
  const stop = at !== undefined && ids.includes(at.row) ? at.row : ids[0];
  const gridActs = grid?.acts;

  const acts = useMemo((): RowActs => {
    function onNameKey(event: KeyboardEvent<HTMLTableRowElement>, id: string): void {
      const stops = stopsLike(event.target);
      const lines = body.current?.children ?? [];
      if (!stops) return;
      const next = rowAfterKey(event, [...lines].indexOf(event.currentTarget), lines.length);
      if (next !== undefined) {
        event.preventDefault();
        body.current?.querySelectorAll<HTMLElement>(stops)[next]?.focus();
      } else if (event.key === ' ' && latest.current.choosing) {
        event.preventDefault();
        latest.current.choosing.press(id, event.shiftKey);
      } else if (event.key === 'Enter' && stops === rowTicks) {
        event.currentTarget.querySelector('a')?.click();
      }
    }
    return {
      onKeyDown(event, id) {
        if (gridActs && onCellKey(event, gridActs)) event.preventDefault();
        else onNameKey(event, id);
      },
      onFocus(id, column) {
        setAt((before) => (before?.row === id && before.column === column ? before : { row: id, column }));
        latest.current.onRow(id);
      },
      press: (id, isRange) => latest.current.choosing?.press(id, isRange),
      grid: gridActs,
    };
  }, [gridActs]);

  return (
    <tbody ref={body}>
      {rows.map((row, index) => {
        const id = ids[index] ?? '';
        const sent = grid?.onTheWay.get(id);
        return (
          <TableRow
            key={id}
            row={row}
            id={id}
            columns={columns}
            href={open?.(row)}
            isChosen={choosing?.isChosen(id)}
            isStop={id === stop}
            at={at?.row === id && columns.some((column) => column.id === at.column) ? at.column : undefined}
            editing={grid?.editing?.row === id ? grid.editing : undefined}
            texts={sent?.row === row ? sent.texts : undefined}
            acts={acts}
          />
        );
      })}
    </tbody>
  );
}

const rowNames = '[data-row-focus]';
const rowTicks = '[data-row-tick]';

/** What the keys of the table move between: the names of the rows, or their boxes; elsewhere in a row keys are not its own. */
function stopsLike(target: EventTarget): string | undefined {
  return [rowNames, rowTicks].find((stops) => target instanceof Element && target.matches(stops));
}
