import { useMemo, useRef } from 'react';
import type { Output } from '#contract/index.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { cellOf, type OwnCell } from '#domain/own-columns/own-column.ts';
import type { TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';

/** A list's own columns with what stands in them. */
export type OwnColumns = Output<'ownColumns.ofStaff'>;
export type OwnColumnRow = OwnColumns['columns'][number];

/** A row of a list with what stands in the school's own columns, by the id of the column. */
export type WithOwn<Row> = Row & { own: Readonly<Record<string, string>> };

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

/** The columns themselves, as a table has them. */
export function ownTableColumns<Row extends WithOwn<object>>(columns: readonly OwnColumnRow[]): TableColumn<Row>[] {
  return columns.map((column) => ({
    id: column.id,
    heading: column.name,
    isOwn: true,
    text: ({ own }) => said(cellIn(column, own)),
    sortBy: ({ own }) => keyOf(cellIn(column, own)),
    ...(column.kind !== 'text' && { oneLine: true }),
  }));
}

function cellIn(column: OwnColumnRow, own: Readonly<Record<string, string>>): OwnCell {
  const stored = own[column.id];
  return stored === undefined ? null : cellOf(column, stored);
}

function said(cell: OwnCell): string {
  if (cell === null) return '';
  if ('day' in cell) return shortDay(cell.day, lang);
  return 'ticked' in cell ? words.columns.ticked : cell.text;
}

/** What a cell is sorted by: a day by its place in time, before any words; what is empty comes last. */
function keyOf(cell: OwnCell): string | null {
  return cell !== null && 'day' in cell ? cell.day : said(cell) || null;
}
