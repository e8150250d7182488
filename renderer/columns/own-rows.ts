import { useMemo, useRef } from 'react';
import type { Output } from '#contract/index.ts';
import type { OwnColumnId } from '#domain/ids.ts';
import type { Answer } from '#renderer/asking/ask.ts';

/** A list's own columns with what stands in them. */
export type OwnColumns = Output<'ownColumns.ofStaff'>;
export type OwnColumnRow = OwnColumns['columns'][number];

/** A row of a list with what stands in the school's own columns, by the id of the column. */
export type WithOwn<Row> = Row & { own: Readonly<Record<string, string>> };

/** A cell as it was typed. */
interface TypedCell {
  column: OwnColumnId;
  typed: string;
}

export interface OwnCellsProps {
  own: OwnColumns;
  /** Whose row it is: its id in the list, and what it is called. */
  row: string;
  name: string;
  fill: (cells: TypedCell[]) => Promise<Answer<Output<'cells.fillStaff'>>>;
}

const nothing: Readonly<Record<string, string>> = {};

/** The rows with their own cells; a row of which nothing changed stays the same object, and is not drawn anew. */
export function useWithOwn<Row extends object>(
  rows: readonly Row[],
  values: OwnColumns['values'],
  idOf: (row: Row) => string,
): readonly WithOwn<Row>[] {
  const known = useRef(new WeakMap<Row, WithOwn<Row>>());
  const naming = useRef(idOf);
  return useMemo(
    () =>
      rows.map((row) => {
        const own = values[naming.current(row)] ?? nothing;
        const before = known.current.get(row);
        if (before?.own === own) return before;
        const made = { ...row, own };
        known.current.set(row, made);
        return made;
      }),
    [rows, values],
  );
}
