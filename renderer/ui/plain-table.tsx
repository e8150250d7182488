import type { TableColumn } from './table-model.ts';
import './data-table.css';

export interface PlainTableProps<Row> {
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The first names the row. */
  columns: readonly TableColumn<Row>[];
  /** The address that a row opens. */
  open?: (row: Row) => string;
}

/** A short table to read: no filter, no sorting, no pages. Where it is too wide, its frame scrolls with the keyboard. */
export function PlainTable<Row>({ label, rows, rowId, columns, open }: PlainTableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse must be able to scroll it (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-frame plain-table" role="group" aria-label={label} tabIndex={0}>
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
            <tr key={rowId(row)}>
              {columns.map((column, position) => {
                const shown = column.cell ? column.cell(row) : column.text(row);
                const className = column.align && `align-${column.align}`;
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
