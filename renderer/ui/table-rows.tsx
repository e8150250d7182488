import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { words } from '#renderer/words/en.ts';
import { rowAfterKey } from './table-keys.ts';
import type { TableColumn } from './table-model.ts';

/** Which rows are chosen, by id. */
export interface Selection {
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
}

export interface TableRowsProps<Row> {
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
  open: ((row: Row) => string) | undefined;
  selection: Selection | undefined;
  /** The row that the keyboard is on. */
  onRow: (row: Row) => void;
}

/**
 * The rows. One of them is a stop of the Tab key; arrows, Home, End and the page keys move from it to the others,
 * Enter opens it, the space bar selects it.
 */
export function TableRows<Row>({ rows, rowId, columns, open, selection, onRow }: TableRowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [at, setAt] = useState(0);
  const stop = Math.min(at, rows.length - 1);

  function onKeyDown(event: KeyboardEvent, index: number, row: Row): void {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['rowFocus'] === undefined) return;
    const next = rowAfterKey(event, index, rows.length);
    if (next !== undefined) {
      event.preventDefault();
      body.current?.querySelectorAll<HTMLElement>('[data-row-focus]')[next]?.focus();
    } else if (event.key === ' ' && selection) {
      event.preventDefault();
      selection.onSelect(toggled(selection.selected, rowId(row)));
    }
  }

  return (
    <tbody ref={body}>
      {rows.map((row, index) => {
        const id = rowId(row);
        const isSelected = selection?.selected.has(id) ?? false;
        const tabIndex = index === stop ? 0 : -1;
        return (
          <tr
            key={id}
            data-selected={isSelected || undefined}
            {...(open ? {} : { 'data-row-focus': '', tabIndex })}
            onKeyDown={(event) => onKeyDown(event, index, row)}
            onFocus={() => {
              setAt(index);
              onRow(row);
            }}
          >
            {selection && (
              <td className="table-tick">
                <input
                  type="checkbox"
                  aria-label={words.kit.table.selectRow(columns[0]?.text(row) ?? '')}
                  tabIndex={tabIndex}
                  checked={isSelected}
                  onChange={() => selection.onSelect(toggled(selection.selected, id))}
                />
              </td>
            )}
            {columns.map((column, position) => (
              <Cell key={column.id} isHeading={position === 0} className={classOf(column)}>
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

function classOf<Row>({ align, oneLine }: TableColumn<Row>): string | undefined {
  return [align && `align-${align}`, oneLine && 'one-line'].filter(Boolean).join(' ') || undefined;
}

function shownIn<Row>(column: TableColumn<Row>, row: Row): ReactNode {
  return column.cell ? column.cell(row) : column.text(row);
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}
