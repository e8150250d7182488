import type { ReactNode } from 'react';
import { IconChevronDown, IconChevronUp } from '#renderer/ui/icons.tsx';
import { words } from '#renderer/words/index.ts';
import type { Choosing } from './table-choice.ts';
import type { TableColumn } from './table-model.ts';

/** The headings, each a button that sorts by its column; they stay in sight. Before them a box that chooses every row that the filter shows. */
export function TableHead<Row>({
  columns,
  sort,
  onSort,
  choosing,
  children,
}: {
  columns: readonly TableColumn<Row>[];
  sort: { id: string; up: boolean } | undefined;
  onSort: (id: string) => void;
  choosing: Choosing | undefined;
  /** A row under the headings. */
  children?: ReactNode;
}) {
  return (
    <thead>
      <tr>
        {choosing && (
          <th className="table-tick" scope="col">
            <input
              type="checkbox"
              aria-label={words.kit.table.chooseShown(choosing.shown)}
              checked={choosing.all}
              ref={(box) => {
                if (box) box.indeterminate = choosing.some && !choosing.all;
              }}
              onChange={(event) => choosing.chooseShown(event.currentTarget.checked)}
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
      {children}
    </thead>
  );
}
