import { useEffect, useId, useMemo, useState } from 'react';
import { byText } from '#domain/text/order.ts';
import type { TableColumn } from '#renderer/ui/table/table-model.ts';
import { words } from '#renderer/words/index.ts';

/** The rows are filtered when the typing has paused so long. */
const PAUSE_MS = 120;
/** No more values than these are offered under a box. */
const MOST_OFFERED = 100;

interface ColumnFiltersProps<Row> {
  columns: readonly TableColumn<Row>[];
  /** Every row there is: what stands in them is offered. */
  rows: readonly Row[];
  where: ReadonlyMap<string, string>;
  onWhere: (column: string, words: string) => void;
  hasTicks: boolean;
}

/** A box under each heading: only rows that have its words in that column are shown. */
export function ColumnFilters<Row>({ columns, rows, where, onWhere, hasTicks }: ColumnFiltersProps<Row>) {
  return (
    <tr className="table-filters">
      {hasTicks && <td className="table-tick">&nbsp;</td>}
      {columns.map((column) => (
        <td key={column.id}>
          {!column.action && (
            <ColumnFilter
              column={column}
              rows={rows}
              value={where.get(column.id) ?? ''}
              onValue={(typed) => onWhere(column.id, typed)}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

function ColumnFilter<Row>({
  column,
  rows,
  value,
  onValue,
}: {
  column: TableColumn<Row>;
  rows: readonly Row[];
  value: string;
  onValue: (typed: string) => void;
}) {
  const offered = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const pause = setTimeout(() => onValue(typed), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, value, onValue]);
  const values = useMemo(
    () =>
      [...new Set(rows.map((row) => column.text(row)))]
        .filter((text) => text !== '')
        .toSorted(byText)
        .slice(0, MOST_OFFERED),
    [rows, column],
  );
  return (
    <>
      <input
        type="text"
        aria-label={words.kit.table.filterBy(column.heading)}
        list={offered}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <datalist id={offered}>
        {values.map((text) => (
          <option key={text} value={text}>
            {text}
          </option>
        ))}
      </datalist>
    </>
  );
}
