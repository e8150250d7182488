import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { staysWhole } from '#electron/render/measure/atoms.ts';
import { isLongRow, staysWithNext } from '#electron/render/page-breaks.ts';
import { cellLines, cellsIn, columnSums, isEmptyRow, roomIn } from '#electron/render/spoken.ts';
import type { BlockOf, Cell, Column, TableRow } from '#templates/blocks.ts';
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
export function table(block: BlockOf<'table'>, choice: LanguageChoice): Html {
  const { columns, rows, blankRows, total } = block;
  const width = columns.reduce((sum, column) => sum + column.share, 0);
  const blank = Array.from({ length: blankRows }, () => columns.map(() => null));
  const all = [...rows, ...blank];
  return element(
    'table',
    { class: staysWhole(block, choice) ? 'rows whole' : 'rows' },
    element('colgroup', {}, ...columns.map(({ share }) => voidElement('col', { width: `${(100 * share) / width}%` }))),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...columns.map(({ kind, label: head }) =>
          head.en === '' ? element('td', {}) : element('th', { scope: 'col', class: kind }, label(head, choice)),
        ),
      ),
    ),
    element('tbody', {}, ...all.map((row, at) => tableRow(row, columns, choice, staysWithNext(all, at)))),
    total ? element('tfoot', {}, totalRow(columns, rows, choice)) : together(),
  );
}

function tableRow(
  row: Readonly<TableRow>,
  columns: readonly Column[],
  choice: LanguageChoice,
  withNext: boolean,
): Html {
  const isEmpty = isEmptyRow(row);
  const classes = [isEmpty && 'blank', isLongRow(row) && 'long', 'across' in row && 'across', withNext && 'with-next'];
  const attributes = {
    class: classes.filter((one) => one !== false).join(' ') || null,
    'data-lines': isEmpty ? roomIn(row) : null,
  };
  if ('across' in row) {
    const over = { scope: 'colgroup', colspan: columns.length };
    return element('tr', attributes, element('th', over, label(row.across, choice)));
  }
  const cells = cellsIn(row);
  const printed = columns.map(({ kind }, at) => element('td', { class: kind }, ...lines(cells[at] ?? null, choice)));
  return element('tr', attributes, ...printed);
}

function totalRow(columns: readonly Column[], rows: readonly Readonly<TableRow>[], choice: LanguageChoice): Html {
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
