import { useState } from 'react';
import { type TableView, tableSearch } from '#renderer/places/routes.ts';
import { DataTable, PlainTable, type TableColumn } from '#renderer/ui/index.ts';

/** A list that is read at a glance needs no filter and no pages. */
const AT_A_GLANCE = 20;

interface Props<Row extends object> {
  label: string;
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
}

/** A list of the outcome: plain while it is short, filtered, sorted and in pages when it is long. */
export function ListTable<Row extends object>(props: Props<Row>) {
  const [view, setView] = useState<TableView>(() => tableSearch.parse({}));
  if (props.rows.length <= AT_A_GLANCE) return <PlainTable {...props} />;
  return <DataTable {...props} view={view} onView={(change) => setView({ ...view, ...change })} empty={null} />;
}
