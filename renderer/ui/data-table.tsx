import { type ClipboardEvent, type ReactNode, useRef } from 'react';
import type { TableView } from '#renderer/routes.ts';
import { words } from '#renderer/words/en.ts';
import { EmptyState } from './empty-state.tsx';
import { tabSeparated } from './table-copy.ts';
import { TableHead } from './table-head.tsx';
import { sortOf, type TableColumn, useArranged } from './table-model.ts';
import { TablePages } from './table-pages.tsx';
import { type Selection, TableRows } from './table-rows.tsx';
import { BulkBar, TableTools } from './table-tools.tsx';
import './data-table.css';

export interface DataTableProps<Row extends object> {
  /** What the table holds: its name for whoever cannot see it. */
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The first names the row. Keep the array the same between renderings. */
  columns: readonly TableColumn<Row>[];
  /** Sort, filter and page, as they stand in the address. */
  view: TableView;
  onView: (change: Partial<TableView>) => void;
  /** The address that a row opens. */
  open?: (row: Row) => string;
  /** What may be done with several rows at once. */
  selection?: Selection & { actions: (ids: readonly string[]) => ReactNode };
  /** Other filters; they stand beside the filter box. */
  filters?: ReactNode;
  /** What stands there when there are no rows at all. */
  empty: ReactNode;
}

/** A table to look people and things up in: sorted, filtered, in pages, copied to Excel, worked by mouse or keyboard. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, rows, rowId, columns, view, onView, open, selection, filters, empty } = props;
  const { page, fitting, pages } = useArranged(rows, columns, view);
  const keyboardRow = useRef<Row>(undefined);
  const sort = sortOf(view);

  function onCopy(event: ClipboardEvent): void {
    const isInText = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (isInText || !window.getSelection()?.isCollapsed) return;
    const chosen = fitting.filter((row) => selection?.selected.has(rowId(row)));
    const copied = chosen.length > 0 ? chosen : page.filter((row) => row === keyboardRow.current);
    event.clipboardData.setData('text/plain', tabSeparated(copied, columns));
    event.preventDefault();
  }

  if (rows.length === 0 && view.find === '') {
    return (
      <>
        {filters && <div className="table-tools">{filters}</div>}
        {empty}
      </>
    );
  }
  return (
    <div onCopy={onCopy}>
      <TableTools find={view.find} onFind={(find) => onView({ find, page: 1 })} filters={filters} />
      {selection && <BulkBar selection={selection} all={fitting.map(rowId)} />}
      {fitting.length === 0 ? (
        <EmptyState text={words.kit.table.nothingFits(view.find)} />
      ) : (
        <div className="table-frame">
          <table className="data-table" aria-label={label}>
            <TableHead
              columns={columns}
              sort={sort}
              onSort={(id) => onView({ sort: sort?.id === id && sort.up ? `-${id}` : id, page: 1 })}
              tick={selection && tickOf(selection, page.map(rowId))}
            />
            <TableRows
              rows={page}
              rowId={rowId}
              columns={columns}
              open={open}
              selection={selection}
              onRow={(row) => {
                keyboardRow.current = row;
              }}
            />
          </table>
        </div>
      )}
      <TablePages page={view.page} pages={pages} rows={fitting.length} onPage={(next) => onView({ page: next })} />
    </div>
  );
}

function tickOf({ selected, onSelect }: Selection, ids: readonly string[]) {
  const ticked = ids.filter((id) => selected.has(id)).length;
  return {
    checked: ticked === ids.length,
    some: ticked > 0,
    onChange: (all: boolean) => onSelect(all ? selected.union(new Set(ids)) : selected.difference(new Set(ids))),
  };
}
