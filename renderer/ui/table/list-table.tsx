import { useKept } from '#renderer/places/address.ts';
import { type TableView, tableSearch } from '#renderer/places/routes.ts';
import { DataTable, type DataTableProps } from './data-table.tsx';

export interface ListTableProps<Row extends object> extends Omit<DataTableProps<Row>, 'view' | 'onView'> {
  list: string;
}

/**
 * A list that shares its screen with others, so that the address cannot say how it is looked at: that stays with the entry
 * in the history, where Back finds it.
 */
export function ListTable<Row extends object>(props: ListTableProps<Row>) {
  const [view, keep] = useKept<TableView>(`list-${props.list}`, tableSearch.parse({}));
  return <DataTable {...props} view={view} onView={(change) => keep({ ...view, ...change })} />;
}
