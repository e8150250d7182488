import { type RefObject, useEffect, useRef } from 'react';
import { classOfColumn, type TableColumn } from './table-model.ts';
import './data-table.css';
import { scrolledByKeys } from '#renderer/ui/scrolled-by-keys.ts';

export interface PlainTableProps<Row> {
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The first names the row. */
  columns: readonly TableColumn<Row>[];
  /** The address that a row opens. */
  open?: (row: Row) => string;
  /** The row that somebody came for: it is brought into sight and marked. */
  wanted?: (row: Row) => boolean;
}

/** A short table to read: no filter, no sorting, no pages. Where it is too wide, its frame scrolls with the keyboard. */
export function PlainTable<Row>({ label, rows, rowId, columns, open, wanted }: PlainTableProps<Row>) {
  const sought = useInSight(
    rows.find((row) => wanted?.(row)),
    rowId,
  );
  return (
    <div className="table-frame plain-table" {...scrolledByKeys(label)}>
      <table className="data-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, heading, align }) => (
              <th key={id} scope="col" className={align && `align-${align}`}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)} {...(wanted?.(row) && { ref: sought, 'aria-current': true })}>
              {columns.map((column, position) => {
                const shown = column.cell ? column.cell(row) : column.text(row);
                const className = classOfColumn(column);
                return position === 0 ? (
                  <th key={column.id} scope="row" className={className}>
                    {open ? <a href={open(row)}>{shown}</a> : shown}
                  </th>
                ) : (
                  <td key={column.id} className={className}>
                    {shown}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Brings a row into sight when it becomes the one that is sought. */
function useInSight<Row>(row: Row | undefined, rowId: (row: Row) => string): RefObject<HTMLTableRowElement | null> {
  const line = useRef<HTMLTableRowElement>(null);
  const id = row === undefined ? undefined : rowId(row);
  useEffect(() => {
    if (id !== undefined) line.current?.scrollIntoView({ block: 'center' });
  }, [id]);
  return line;
}
