import { type ReactNode, use, useRef, useState } from 'react';
import type { ShownList } from '#domain/list/shown-list.ts';
import type { TableView } from '#renderer/places/routes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useDroppedFile } from '#renderer/ui/fields/drop-place.tsx';
import { words } from '#renderer/words/index.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { ColumnFilters } from './columns/column-filters.tsx';
import { ColumnsDialog, type OwnColumnChanges } from './columns/columns-dialog.tsx';
import { SavedFilters, SaveFilter } from './columns/saved-filters.tsx';
import { useArrangedColumns } from './columns/table-columns.ts';
import { whereOf, whereWith } from './columns/table-where.ts';
import type { Cells } from './grid/cell-edit.ts';
import { type ComesBack, useBack } from './grid/table-back.tsx';
import { useGrid } from './grid/table-grid.ts';
import { usePaste } from './grid/table-paste.tsx';
import { ListOut } from './out/list-out.ts';
import { tableOut } from './out/table-out.ts';
import { type Chosen, useChoosing } from './table-choice.ts';
import { TableDoes } from './table-does.tsx';
import { useTableFits, useTableWidth } from './table-fits.ts';
import { TableHead } from './table-head.tsx';
import { useChoiceKeys } from './table-keys.ts';
import { orderOf, ROWS_PER_PAGE, sortOf, type TableColumn, useArranged } from './table-model.ts';
import { useHeldOrder } from './table-order.ts';
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
  /** The order that the rows come in, as a view says it: its heading has the arrow until another is chosen. */
  order?: string;
  /** So many of them in their own words: '31 reviews'. */
  counted?: (count: number) => string;
  /** The address that a row opens. */
  open?: (row: Row) => string;
  /** Rows may be chosen, to be copied or for something to be done with them: `useChosen()`. */
  chosen?: Chosen;
  /** What may be done with the chosen rows; only those that the filters show are given. */
  chosenActions?: (rows: readonly Row[]) => ReactNode;
  /** All the rows there are, where other filters have left some out of `rows`: the choice keeps those too. */
  among?: readonly Row[];
  /** Its name, by which its columns and filters are kept. */
  list?: string;
  /** How the cells of columns that have an `edit` are kept. */
  cells?: Cells<Row>;
  /** How it comes back when it was saved to Excel and changed there. */
  comesBack?: ComesBack;
  /** How a school gives this list columns of its own. */
  ownColumns?: OwnColumnChanges;
  /** Other filters; they stand beside the filter box. */
  filters?: ReactNode;
  /** What stands there when there are no rows at all. */
  empty: ReactNode;
}

/** A table to look people and things up in: sorted, filtered, in pages, copied to Excel, worked by mouse or keyboard. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, rows, rowId, columns, view, onView, open, chosen, among = rows, filters } = props;
  const { order, counted = words.kit.table.counted } = props;
  const whole = useRef<HTMLDivElement>(null);
  const { rows: fitting, hold } = useHeldOrder(useArranged(rows, columns, view), among, rowId, view);
  const page = fitting.slice((view.page - 1) * ROWS_PER_PAGE, view.page * ROWS_PER_PAGE);
  const pages = Math.max(1, Math.ceil(fitting.length / ROWS_PER_PAGE));
  const [choosesColumns, setChoosesColumns] = useState(false);
  const where = whereOf(view.where);
  const arranged = useArrangedColumns(props.list, columns, {
    width: useTableWidth(whole),
    needed: [...where.keys(), sortOf(view)?.id ?? ''].join(' '),
  });
  const { shown } = arranged;
  const [out, setOut] = useState<ShownList>();
  const putOut = use(ListOut);
  const [filtersColumns, setFiltersColumns] = useState(where.size > 0);
  const choosing = useChoosing(chosen, fitting.map(rowId));
  const keyboardRow = useRef<string>(undefined);
  const sort = orderOf(view, order);
  const toCopy = shown.filter(({ action }) => action === undefined);
  const isChosen = (row: Row): boolean => choosing?.isChosen(rowId(row)) ?? false;
  const toUse = fitting.filter(isChosen);
  const grid = useGrid({ cells: props.cells, rows: fitting, rowId, columns: shown, whole, hold });
  const paste = usePaste({ grid, cells: props.cells, rows: fitting, ticked: toUse, rowId, columns: shown });
  const leaving = tableOut({
    ...{ label, columns, toCopy, fitting, counted, where, whole, find: view.find },
    ticked: toUse,
    back: props.comesBack,
    rowId,
    of: among.length,
    current: () => page.filter((row) => rowId(row) === keyboardRow.current),
  });

  const back = useBack({
    ...{ comesBack: props.comesBack, label, grid, cells: props.cells, rows: among, rowId, columns },
  });
  const onBack = props.comesBack && (() => void back.read());
  useDroppedFile(whole, () => onBack?.());

  const says = words.kit.table;
  useTableFits(whole);
  useChoiceKeys(whole, choosing && { all: () => choosing.chooseShown(true), none: clear });

  function clear(): void {
    if (!chosen || chosen.ids.size === 0) return;
    chosen.choose(new Set());
    whole.current?.querySelector<HTMLElement>('[data-row-focus][tabindex="0"]')?.focus(); // the button that cleared goes
  }

  /** Nothing is filtered by a column that is not shown. */
  function showColumns(order: readonly string[], ids: ReadonlySet<string>): void {
    const asked = [...where.keys()]
      .filter((id) => !ids.has(id))
      .reduce((text, id) => whereWith(text, id, ''), view.where);
    if (asked !== view.where) onView({ where: asked, page: 1 });
    arranged.arrange(order, ids);
  }

  function clearFilters(): void {
    setFiltersColumns(false);
    onView({ where: '', page: 1 });
  }

  const hasTable = fitting.length > 0 || filtersColumns;
  if (rows.length === 0 && view.find === '') {
    return (
      <>
        {filters && <div className="table-tools">{filters}</div>}
        {props.empty}
      </>
    );
  }
  return (
    <div
      ref={whole}
      className="table-whole drop-place"
      {...(props.comesBack && !back.busy && { 'data-takes-file': '' })}
      onCopy={leaving.onCopy}
      onPaste={paste.onPaste}
    >
      <TableTools
        find={view.find}
        onFind={(find) => onView({ find, page: 1 })}
        filters={
          <>
            {props.list !== undefined && <SavedFilters list={props.list} view={view} onView={onView} />}
            {filters}
          </>
        }
      />
      <div className="table-line">
        <p className="table-count" role="status">
          {says.shown(fitting.length, among.length, counted)}
        </p>
        <TableDoes
          filtersColumns={filtersColumns}
          onFilter={() => (filtersColumns ? clearFilters() : setFiltersColumns(true))}
          saveFilter={props.list !== undefined && <SaveFilter list={props.list} view={view} />}
          without={columns.length > 1 ? arranged.without.size : undefined}
          onColumns={() => setChoosesColumns(true)}
          ticked={fitting.length > 0 ? toUse.length : undefined}
          onCopy={leaving.copyRows}
          onPutOut={putOut ? () => setOut(leaving.list()) : undefined}
          onBack={onBack}
          reading={back.busy}
        />
      </div>
      {fitting.length === 0 && <EmptyState text={where.size > 0 ? says.fitsNoColumn : says.nothingFits(view.find)} />}
      {hasTable && (
        <div className="table-frame">
          <table className="data-table" aria-label={label} role={grid && 'grid'}>
            <TableHead
              columns={shown}
              sort={sort}
              onSort={(id) => onView({ sort: sort?.id === id && sort.up ? `-${id}` : id, page: 1 })}
              choosing={choosing}
            >
              {filtersColumns && (
                <ColumnFilters
                  columns={shown}
                  rows={among}
                  where={where}
                  onWhere={(column, typed) => onView({ where: whereWith(view.where, column, typed), page: 1 })}
                  hasTicks={choosing !== undefined}
                />
              )}
            </TableHead>
            <TableRows
              rows={page}
              rowId={rowId}
              columns={shown}
              open={open}
              choosing={choosing}
              grid={grid}
              onRow={(id) => {
                keyboardRow.current = id;
              }}
            />
          </table>
        </div>
      )}
      {choosing && (
        <ChosenBar
          chosen={among.filter(isChosen).length}
          chosenShown={toUse.length}
          shown={fitting.length}
          onChooseShown={() => choosing.chooseShown(true)}
          onClear={clear}
          actions={toUse.length > 0 && props.chosenActions?.(toUse)}
        />
      )}
      {choosesColumns && (
        <ColumnsDialog
          arranged={arranged}
          onShow={showColumns}
          onClose={() => setChoosesColumns(false)}
          own={props.ownColumns}
        />
      )}
      {paste.dialog}
      {back.dialog}
      {out && putOut?.({ list: out, onBack, onClose: () => setOut(undefined) })}
      <TablePages page={view.page} pages={pages} rows={fitting.length} onPage={(next) => onView({ page: next })} />
    </div>
  );
}
