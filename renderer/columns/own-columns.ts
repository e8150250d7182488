import { shortDay } from '#domain/days/day-words.ts';
import { cellOf, type OwnCell } from '#domain/own-columns/own-column.ts';
import type { TableColumn } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { ownEdit } from './own-edits.ts';
import type { OwnColumnRow, WithOwn } from './own-rows.ts';

/** The columns themselves, as a table has them. */
export function ownTableColumns<Row extends WithOwn<object>>(columns: readonly OwnColumnRow[]): TableColumn<Row>[] {
  return columns.map((column) => ({
    id: column.id,
    heading: column.name,
    isOwn: true,
    edit: ownEdit<Row>(column),
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
