import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { words } from '#renderer/words/index.ts';
import type { Choosing } from './table-choice.ts';
import { rowAfterKey } from './table-keys.ts';
import { classOfColumn, type TableColumn } from './table-model.ts';

export interface TableRowsProps<Row> {
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
  open: ((row: Row) => string) | undefined;
  choosing: Choosing | undefined;
  /** The row that the keyboard is on. */
  onRow: (id: string) => void;
}

/**
 * The rows. One of them is a stop of the Tab key; arrows, Home, End and the page keys move from it to the others,
 * Enter opens it, the space bar chooses it, with Shift the rows since the last one too.
 */
export function TableRows<Row>({ rows, rowId, columns, open, choosing, onRow }: TableRowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState(0);
  const stop = Math.min(at, rows.length - 1);

  function onKeyDown(event: KeyboardEvent, index: number, row: Row): void {
    const stops = stopsLike(event.target);
    if (!stops) return;
    const next = rowAfterKey(event, index, rows.length);
    if (next !== undefined) {
      event.preventDefault();
      body.current?.querySelectorAll<HTMLElement>(stops)[next]?.focus();
    } else if (event.key === ' ' && choosing) {
      event.preventDefault();
      choosing.press(rowId(row), event.shiftKey);
    } else if (event.key === 'Enter' && stops === rowTicks) {
      event.currentTarget.querySelector('a')?.click();
    }
  }

  return (
    <tbody ref={body}>
      {rows.map((row, index) => {
        const id = rowId(row);
        const isChosen = choosing?.isChosen(id) ?? false;
        const tabIndex = index === stop ? 0 : -1;
        return (
          <tr
            key={id}
            data-chosen={isChosen || undefined}
            {...(open ? {} : { 'data-row-focus': '', tabIndex })}
            onKeyDown={(event) => onKeyDown(event, index, row)}
            onFocus={() => {
              setAt(index);
              onRow(id);
            }}
          >
            {choosing && (
              <td className="table-tick">
                <input
                  type="checkbox"
                  aria-label={words.kit.table.choose(columns[0]?.text(row) ?? '')}
                  data-row-tick=""
                  tabIndex={tabIndex}
                  checked={isChosen}
                  onMouseDown={keepTextUnmarked}
                  onChange={({ nativeEvent }) =>
                    choosing.press(id, nativeEvent instanceof globalThis.MouseEvent && nativeEvent.shiftKey)
                  }
                />
              </td>
            )}
            {columns.map((column, position) => (
              <Cell key={column.id} isHeading={position === 0} className={classOfColumn(column)}>
                {position === 0 && open ? (
                  <a href={open(row)} data-row-focus="" tabIndex={tabIndex}>
                    {shownIn(column, row)}
                  </a>
                ) : (
                  shownIn(column, row)
                )}
              </Cell>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

function Cell({
  isHeading,
  className,
  children,
}: {
  isHeading: boolean;
  className: string | undefined;
  children: ReactNode;
}) {
  return isHeading ? (
    <th scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td className={className}>{children}</td>
  );
}

function shownIn<Row>(column: TableColumn<Row>, row: Row): ReactNode {
  return column.cell ? column.cell(row) : column.text(row);
}

const rowNames = '[data-row-focus]';
const rowTicks = '[data-row-tick]';

/** What the keys of the table move between: the names of the rows, or their boxes; elsewhere in a row keys are not its own. */
function stopsLike(target: EventTarget): string | undefined {
  return [rowNames, rowTicks].find((stops) => target instanceof Element && target.matches(stops));
}

/** Shift and the mouse mark the text from the last click to here, and Ctrl+C would take that text. */
function keepTextUnmarked(event: MouseEvent<HTMLElement>): void {
  if (!event.shiftKey) return;
  event.preventDefault();
  event.currentTarget.focus();
}
