import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { allRows, keptFacts, keptRows } from '#electron/render/measure/rows.ts';
import { isLongRow } from '#electron/render/page-breaks.ts';
import { cellLines, cellsIn, columnSums, isEmptyRow, roomIn } from '#electron/render/spoken.ts';
import type { BlockOf, Cell, Column, TableRow } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import type { PageContext } from './context.ts';
import { element, type Html, together, voidElement } from './html.ts';
import { label, line } from './words.ts';

/** Labels with their values. */
export function facts(block: BlockOf<'facts'>, context: PageContext): Html {
  const { choice } = context;
  const kept = keptFacts(block, context);
  const one = (row: (typeof block.rows)[number], at: number) =>
    element(
      'tr',
      { class: kept[at] ? WITH_NEXT : null },
      element('th', { scope: 'row' }, label(row.label, choice)),
      element('td', {}, ...lines(row.value, choice)),
    );
  return element('table', { class: 'facts' }, element('tbody', {}, ...block.rows.map(one)));
}

/** A row that stands on the page of the one after it (renderer/paper.css). */
const WITH_NEXT = 'with-next';

/** A table whose heading is repeated on every page, with its empty rows and its sums. */
export function table(block: BlockOf<'table'>, context: PageContext): Html {
  const { columns, rows, total } = block;
  const { choice, held } = context;
  const width = columns.reduce((sum, column) => sum + column.share, 0);
  const kept = keptRows(block, context, held);
  return element(
    'table',
    { class: held === 'no' ? 'rows' : 'rows held' },
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
    element(
      'tbody',
      {},
      ...allRows(block).map((row, at) => tableRow(row, columns, choice, kept[at] ?? false)),
      // in a foot of its own it could begin a page alone
      total ? totalRow(columns, rows, choice) : together(),
    ),
  );
}

function tableRow(
  row: Readonly<TableRow>,
  columns: readonly Column[],
  choice: LanguageChoice,
  withNext: boolean,
): Html {
  const isEmpty = isEmptyRow(row);
  const classes = [isEmpty && 'blank', isLongRow(row) && 'long', 'across' in row && 'across', withNext && WITH_NEXT];
  const attributes = {
    class: classes.filter((one) => one !== false).join(' ') || null,
    'data-lines': isEmpty ? roomIn(row) : null,
  };
  if ('across' in row) {
    const over = { colspan: columns.length };
    // a line that is left to be written in heads nothing yet
    const cell = isEmpty
      ? element('td', over)
      : element('th', { scope: 'colgroup', ...over }, label(row.across, choice));
    return element('tr', attributes, cell);
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
  return element('tr', { class: 'total' }, ...cells);
}

function lines(cell: Cell, choice: LanguageChoice): Html[] {
  return cellLines(cell, choice).map(line);
}
