import { type Day, isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import type { ListBack, ListCell, ShownList } from '#domain/list/shown-list.ts';
import { lang } from '#renderer/words/language.ts';
import type { TableColumn } from './table-model.ts';

type Kind = ShownList['columns'][number]['kind'];

/**
 * Rows as a list that is printed and saved: a column whose cells are all days is one of days, so that a workbook can count
 * on with it, and likewise figures and sums of money; every other is words.
 */
export function listOfRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
): Pick<ShownList, 'columns' | 'rows'> {
  const typed = columns.map((column) => ({ column, kind: kindOf(column, rows) }));
  return {
    columns: typed.map(({ column, kind }) => ({ heading: column.heading, kind })),
    rows: rows.map((row) => typed.map(({ column, kind }) => cellOf(column, kind, row))),
  };
}

/** Whose the columns and rows of a list are that comes back. */
export function backOf<Row>(
  { list, of }: Pick<ListBack, 'list' | 'of'>,
  columns: readonly TableColumn<Row>[],
  rows: string[],
): ListBack {
  return { list, of, columns: columns.map(({ id }) => id), rows };
}

/**
 * What the filters beside the filter box are set to, as they say it themselves on the screen: 'Staff group: Teacher'. One
 * that is set to nothing in particular is left out.
 */
export function filtersInWords(table: HTMLElement | null): string[] {
  const fields =
    table?.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[data-filters] :is(select, input)') ?? [];
  return [...fields].flatMap((field) => {
    const label = field.labels?.[0]?.textContent.trim() ?? '';
    if (field instanceof HTMLSelectElement) {
      const chosen = field.selectedOptions[0]?.textContent ?? '';
      return field.value === '' ? [] : [`${label}: ${chosen}`];
    }
    if (field.type === 'checkbox') return field.checked ? [label] : [];
    return field.value === '' ? [] : [`${label}: ${field.value}`];
  });
}

function kindOf<Row>(column: TableColumn<Row>, rows: readonly Row[]): Kind {
  const filled = rows.filter((row) => column.text(row) !== '');
  const isEach = (test: (key: unknown, text: string) => boolean): boolean =>
    filled.length > 0 && filled.every((row) => test(column.sortBy?.(row), column.text(row)));
  if (isEach((key, text) => typeof key === 'string' && isDay(key) && text === shortDay(key, lang))) return 'day';
  if (isEach((key, text) => typeof key === 'number' && text === String(key))) return 'number';
  if (isEach((key, text) => typeof key === 'number' && text.startsWith('£'))) return 'money';
  return 'text';
}

function cellOf<Row>({ text, sortBy }: TableColumn<Row>, kind: Kind, row: Row): ListCell {
  const said = text(row);
  if (said === '') return null;
  const key = sortBy?.(row) ?? null;
  if (kind === 'day' && typeof key === 'string') return { day: key as Day }; // all of the column are
  if (kind === 'number' && typeof key === 'number') return { number: key };
  if (kind === 'money' && typeof key === 'number') return { pence: key };
  return said;
}
