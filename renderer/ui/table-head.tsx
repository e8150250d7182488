import { words } from '#renderer/words/en.ts';
import { IconChevronDown, IconChevronUp } from './icons.tsx';
import type { TableColumn } from './table-model.ts';

/** The state of the box that selects every row of the page. */
export interface PageTick {
  checked: boolean;
  some: boolean;
  onChange: (all: boolean) => void;
}

/** The headings, each a button that sorts by its column; they stay in sight. */
export function TableHead<Row>({
  columns,
  sort,
  onSort,
  tick,
}: {
  columns: readonly TableColumn<Row>[];
  sort: { id: string; up: boolean } | undefined;
  onSort: (id: string) => void;
  tick: PageTick | undefined;
}) {
  return (
    <thead>
      <tr>
        {tick && (
          <th className="table-tick" scope="col">
            <input
              type="checkbox"
              aria-label={words.kit.table.selectAll}
              checked={tick.checked}
              ref={(box) => {
                if (box) box.indeterminate = tick.some && !tick.checked;
              }}
              onChange={(event) => tick.onChange(event.currentTarget.checked)}
            />
          </th>
        )}
        {columns.map(({ id, heading, align }) => {
          const isSorted = sort?.id === id;
          const Icon = sort?.up ? IconChevronUp : IconChevronDown;
          return (
            <th
              key={id}
              scope="col"
              className={align && `align-${align}`}
              aria-sort={isSorted ? (sort.up ? 'ascending' : 'descending') : undefined}
            >
              <button type="button" className="table-sort" onClick={() => onSort(id)}>
                {heading}
                {isSorted && <Icon size={16} aria-hidden="true" />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
