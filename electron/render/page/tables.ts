import type { LanguageChoice } from '#domain/said.ts';
import { isLongRow, staysWhole } from '#electron/render/page-breaks.ts';
import { cellLines, columnSums, isEmptyRow } from '#electron/render/spoken.ts';
import type { BlockOf, Cell, Column } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { element, type Html, together, voidElement } from './html.ts';
import { label, line } from './words.ts';

/** Labels with their values. */
export function facts({ rows }: BlockOf<'facts'>, choice: LanguageChoice): Html {
  const one = (row: (typeof rows)[number]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, label(row.label, choice)),
      element('td', {}, ...lines(row.value, choice)),
    );
  return element('table', { class: 'facts' }, element('tbody', {}, ...rows.map(one)));
}

/** A table whose heading is repeated on every page, with its empty rows and its sums. */
export function table({ columns, rows, blankRows, total }: BlockOf<'table'>, choice: LanguageChoice): Html {
  const width = columns.reduce((sum, column) => sum + column.share, 0);
  const blank = Array.from({ length: blankRows }, () => columns.map(() => null));
  return element(
    'table',
    { class: staysWhole(rows, blankRows) ? 'rows whole' : 'rows' },
    element('colgroup', {}, ...columns.map(({ share }) => voidElement('col', { width: `${(100 * share) / width}%` }))),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...columns.map((column) => element('th', { scope: 'col', class: column.kind }, label(column.label, choice))),
      ),
    ),
    element('tbody', {}, ...[...rows, ...blank].map((row) => tableRow(row, columns, choice))),
    total ? element('tfoot', {}, totalRow(columns, rows, choice)) : together(),
  );
}

function tableRow(cells: readonly Cell[], columns: readonly Column[], choice: LanguageChoice): Html {
  const printed = columns.map((column, at) =>
    element('td', { class: column.kind }, ...lines(cells[at] ?? null, choice)),
  );
  return element('tr', { class: rowClass(cells) }, ...printed);
}

function rowClass(cells: readonly Cell[]): string | null {
  if (isEmptyRow(cells)) return 'blank';
  return isLongRow(cells) ? 'long' : null;
}

function totalRow(columns: readonly Column[], rows: readonly (readonly Cell[])[], choice: LanguageChoice): Html {
  const sums = columnSums(columns, rows);
  const cells = columns.map((column, at) =>
    at === 0
      ? element('th', { scope: 'row' }, label(words.total, choice))
      : element('td', { class: column.kind }, ...lines(sums[at] ?? null, choice)),
  );
  return element('tr', {}, ...cells);
}

function lines(cell: Cell, choice: LanguageChoice): Html[] {
  return cellLines(cell, choice).map(line);
}
