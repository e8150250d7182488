import { GlanceTable, type TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

interface OutcomeListProps<Row extends { row: number }> {
  /** Which of the lists of an outcome it is. */
  of: 'added' | 'changed' | 'rejected' | 'leftOut' | 'warnings';
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly TableColumn<Row>[];
}

/** A list of the outcome, in the order of the file. */
export function OutcomeList<Row extends { row: number }>({ of, rows, ...table }: OutcomeListProps<Row>) {
  const { tables } = words.import;
  return (
    <GlanceTable
      {...table}
      list={`import-${of}`}
      label={tables[of]}
      rows={rows.toSorted((a, b) => a.row - b.row)}
      order="row"
      counted={of === 'added' || of === 'changed' ? tables.countedPeople : tables.countedRows}
      empty={null}
    />
  );
}
