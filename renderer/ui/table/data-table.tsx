import { type ClipboardEvent, type ReactNode, useRef } from 'react';
import type { TableView } from '#renderer/places/routes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { words } from '#renderer/words/index.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { type Chosen, useChoosing } from './table-choice.ts';
import { tabSeparated } from './table-copy.ts';
import { TableHead } from './table-head.tsx';
import { isWriting, useChoiceKeys } from './table-keys.ts';
import { sortOf, type TableColumn, useArranged } from './table-model.ts';
import { TablePages } from './table-pages.tsx';
import { TableRows } from './table-rows.tsx';
import { TableTools } from './table-tools.tsx';
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
  /** Rows may be chosen, to be copied or for something to be done with them: `useChosen()`. */
  chosen?: Chosen;
  /** What may be done with the chosen rows; only those that the filters show are given. */
  chosenActions?: (rows: readonly Row[]) => ReactNode;
  /** All the rows there are, where other filters have left some out of `rows`: the choice keeps those too. */
  among?: readonly Row[];
  /** Other filters; they stand beside the filter box. */
  filters?: ReactNode;
  /** What stands there when there are no rows at all. */
  empty: ReactNode;
}

/** A table to look people and things up in: sorted, filtered, in pages, copied to Excel, worked by mouse or keyboard. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, rows, rowId, columns, view, onView, open, chosen, among = rows, filters } = props;
  const { page, fitting, pages } = useArranged(rows, columns, view);
  const choosing = useChoosing(chosen, fitting.map(rowId));
  const whole = useRef<HTMLDivElement>(null);
  const keyboardRow = useRef<string>(undefined);
  const sort = sortOf(view);
  const isChosen = (row: Row): boolean => choosing?.isChosen(rowId(row)) ?? false;
  const toUse = fitting.filter(isChosen);

  useChoiceKeys(whole, choosing && { all: () => choosing.chooseShown(true), none: clear });

  function clear(): void {
    if (!chosen || chosen.ids.size === 0) return;
    chosen.choose(new Set());
    whole.current?.querySelector<HTMLElement>('[data-row-focus][tabindex="0"]')?.focus(); // the button that cleared goes
  }

  function onCopy(event: ClipboardEvent): void {
    if (isWriting(event.target) || !window.getSelection()?.isCollapsed) return;
    const copied = toUse.length > 0 ? toUse : page.filter((row) => rowId(row) === keyboardRow.current);
    if (copied.length === 0) return;
    event.clipboardData.setData('text/plain', tabSeparated(copied, columns));
    event.preventDefault();
  }

  if (rows.length === 0 && view.find === '') {
    return (
      <>
        {filters && <div className="table-tools">{filters}</div>}
        {props.empty}
      </>
    );
  }
  return (
    <div ref={whole} onCopy={onCopy}>
      <TableTools find={view.find} onFind={(find) => onView({ find, page: 1 })} filters={filters} />
      {choosing && (
        <ChosenBar
          chosen={among.filter(isChosen).length}
          chosenShown={toUse.length}
          shown={fitting.length}
          of={among.length}
          onChooseShown={() => choosing.chooseShown(true)}
          onClear={clear}
          actions={toUse.length > 0 && props.chosenActions?.(toUse)}
        />
      )}
      {fitting.length === 0 ? (
        <EmptyState text={words.kit.table.nothingFits(view.find)} />
      ) : (
        <div className="table-frame">
          <table className="data-table" aria-label={label}>
            <TableHead
              columns={columns}
              sort={sort}
              onSort={(id) => onView({ sort: sort?.id === id && sort.up ? `-${id}` : id, page: 1 })}
              choosing={choosing}
            />
            <TableRows
              rows={page}
              rowId={rowId}
              columns={columns}
              open={open}
              choosing={choosing}
              onRow={(id) => {
                keyboardRow.current = id;
              }}
            />
          </table>
        </div>
      )}
      <TablePages page={view.page} pages={pages} rows={fitting.length} onPage={(next) => onView({ page: next })} />
    </div>
  );
}
