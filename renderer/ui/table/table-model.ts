import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo } from 'react';
import { byText } from '#domain/text/order.ts';
import { searchFor } from '#domain/text/search.ts';
import type { TableView } from '#renderer/places/routes.ts';
import { fitsWhere } from './columns/table-where.ts';
import type { CellEdit } from './grid/cell-edit.ts';

/** A table shows no more rows than these at a time, whatever it holds (rule 22). */
export const ROWS_PER_PAGE = 100;

/** A column of a table. */
export interface TableColumn<Row> {
  id: string;
  heading: string;
  /** What is filtered by and copied, and shown where there is no `cell`. */
  text: (row: Row) => string;
  cell?: (row: Row) => ReactNode;
  /** What is sorted by where the text is not: a day, a number. Null comes last. */
  sortBy?: (row: Row) => string | number | null;
  /** Numbers and money stand at the end of their column. */
  align?: 'end';
  /** Days and the like are not broken into lines; names are not where the window is wide enough. */
  oneLine?: true | 'wide';
  /** It holds nothing but buttons: it is not copied, printed or filtered by. */
  action?: true;
  /** The school named it: it can be changed where columns are chosen. */
  isOwn?: true;
  /** How its cells are written where they stand. */
  edit?: CellEdit<Row>;
  /** It is not shown before somebody chooses it. */
  notAtFirst?: true;
  /** In a table narrower than so many pixels it is not shown before somebody chooses it. */
  fromWidth?: number;
  /** Sentences take the largest part of the table. */
  long?: true;
}

/** The classes of a column's cells. */
export function classOfColumn<Row>({ align, oneLine, long }: TableColumn<Row>): string | undefined {
  return (
    [align && `align-${align}`, oneLine && (oneLine === 'wide' ? 'one-line-wide' : 'one-line'), long && 'long']
      .filter(Boolean)
      .join(' ') || undefined
  );
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
type Features = typeof features;

/** Undefined comes last in either direction. */
type SortKey = string | number | undefined;

function compare(a: SortKey, b: SortKey): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : byText(String(a), String(b));
}

/** The column that a view sorts by and its direction: 'name' up, '-name' down. */
export function sortOf(view: TableView): { id: string; up: boolean } | undefined {
  if (view.sort === '') return undefined;
  return view.sort.startsWith('-') ? { id: view.sort.slice(1), up: false } : { id: view.sort, up: true };
}

/** The order that the headings tell of: the one asked for, else the one that the rows come in. */
export function orderOf(view: TableView, order: string | undefined): ReturnType<typeof sortOf> {
  return sortOf(view.sort === '' && order !== undefined ? { ...view, sort: order } : view);
}

/** The rows that fit the filters, in the order that the view asks for. */
export function useArranged<Item extends object>(
  rows: readonly Item[],
  columns: readonly TableColumn<Item>[],
  view: TableView,
): readonly Item[] {
  const sort = sortOf(view);
  const found = useMemo(() => {
    const isWanted = searchFor(view.find);
    const fits = fitsWhere(view.where, columns);
    return rows.filter((row) => fits(row) && isWanted(columns.map(({ text }) => text(row)).join(' ')));
  }, [rows, columns, view.find, view.where]);
  const table = useTable<Features, Item>({
    features,
    data: found,
    columns: useMemo(() => columns.map(definition), [columns]),
    state: {
      sorting: sort ? [{ id: sort.id, desc: !sort.up }] : [],
    },
  });
  return table.getSortedRowModel().rows.map((row) => row.original);
}

function definition<Item extends object>(column: TableColumn<Item>): ColumnDef<Features, Item> {
  const key = column.sortBy ?? column.text;
  return {
    id: column.id,
    accessorFn: (row): SortKey => key(row) ?? undefined,
    sortUndefined: 'last',
    sortFn: (a, b) => compare(a.getValue(column.id), b.getValue(column.id)),
  };
}
