import { ListTable, type ListTableProps } from './list-table.tsx';
import { PlainTable } from './plain-table.tsx';

/** A list that is read at a glance needs no filter and no pages. */
const AT_A_GLANCE = 20;

/**
 * A list that is short in most schools and shares its screen with others: plain while it is read at a glance, so that the
 * screen does not fill with tools, and filtered, sorted, put out and in pages as every other list when it is long.
 */
export function GlanceTable<Row extends object>(props: ListTableProps<Row>) {
  const { label, rows, rowId, columns, open, empty } = props;
  if (rows.length > AT_A_GLANCE) return <ListTable {...props} />;
  if (rows.length === 0) return empty;
  return <PlainTable label={label} rows={rows} rowId={rowId} columns={columns} {...(open && { open })} />;
}
