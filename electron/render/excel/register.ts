import type { DataValidation, Worksheet } from 'exceljs';
import type { RowKeys } from '#domain/list-back/row-keys.ts';
import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { cellLines, cellsIn, onOneLine, spoken } from '#electron/render/spoken.ts';
import type { BlockOf, Cell, Column, Text } from '#templates/blocks.ts';
import { cellText, excelValue } from './cells.ts';
import { cellLooks, headLooks, overRows } from './looks.ts';
import { addGap, HIGHEST_ROW, heightOf, linesOf, type SheetContext, writingLine } from './sheet.ts';
import { bodyCell, inTheMiddle, rangeIn, type TableCell, totalCells } from './table-cells.ts';
import { literal, MOST_CHARACTERS, pieces } from './text.ts';

/** Points between the rows and their sums: Excel takes what adjoins a table for a part of it, in sorting and in a pivot. */
const APART = 4;

/**
 * A table of many rows, a column of the sheet for each of its own: its heading stays in view and on every printed page,
 * and it can be filtered and sorted.
 */
export function register(block: BlockOf<'table'>, context: SheetContext): void {
  const { columns, rows, total } = block;
  const { sheet, choice } = context;
  const heading = context.next.row;
  write(
    context,
    columns.map(({ label, kind }) => ({ value: cellText(label, choice), look: headLooks[kind] })),
  );
  for (const row of rows) {
    if ('across' in row) {
      writeHeading(row.across, columns.length, context);
      continue;
    }
    writeWhole(
      context,
      columns.map((column, at) => sortableCell(cellsIn(row)[at] ?? null, column, choice)),
    );
  }
  const last = context.next.row - 1;
  if (block.keys) writeKeys(block.keys, heading, columns.length + 1, sheet);
  if (last - heading === rows.length) context.tables.push({ block, heading, columns: columns.map((_, at) => at + 1) });
  sheet.autoFilter = {
    from: { row: heading, column: 1 },
    to: { row: last, column: columns.length + (block.keys ? 1 : 0) },
  };
  for (const [at, column] of columns.entries()) {
    if (last > heading) offerChoices(column, rangeIn(context, at + 1, heading + 1, last), context);
  }
  // of a sheet that is wider than a screen the name stays in view, too
  const named = context.printed < columns.length ? columns.findIndex(({ kind }) => kind === 'text') + 1 : 0;
  sheet.views = [{ state: 'frozen', ySplit: heading, xSplit: named, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${heading}:${heading}`;
  if (!total) return;
  addGap(context, APART);
  write(
    context,
    totalCells(columns, rows, choice, (at) => rangeIn(context, at + 1, heading + 1, last)),
  );
}

/** The keys of the rows, in a hidden column that is sorted and filtered with the others: it adjoins them and has the filter, too. */
function writeKeys(keys: RowKeys, heading: number, column: number, sheet: Worksheet): void {
  sheet.getColumn(column).hidden = true;
  for (const [at, key] of [keys.heading, ...keys.rows].entries())
    sheet.getRow(heading + at).getCell(column).value = literal(key);
}

/** Excel takes no longer list of choices that stands in the rule itself. */
const LONGEST_LIST = 255;

/** A list to choose from in each cell of a column. Choices with a comma cannot stand in such a list. */
function offerChoices({ choices = [] }: Column, range: string, { sheet, choice }: SheetContext): void {
  const said = choices.map((one) => onOneLine(one, choice));
  const list = said.join(',');
  if (said.length === 0 || said.some((one) => /[,\n"]/.test(one)) || list.length > LONGEST_LIST) return;
  const { dataValidations } = sheet as Worksheet & { dataValidations: Validations }; // not among its declared parts
  const [first, end] = range.split(':');
  // the library takes one cell for a cell, never for a range of one
  dataValidations.add(first === end && first ? first : range, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list}"`],
    showErrorMessage: true,
  });
}

interface Validations {
  add: (range: string, rule: DataValidation) => void;
}

/** A cell of a column that is sorted: one kind of thing in all of them, figures among words as words. */
function sortableCell(cell: Cell, column: Column, choice: LanguageChoice): TableCell {
  const { value, kind } = excelValue(cell, choice);
  if (column.kind !== 'text' || kind === 'text' || value === null) return bodyCell(cell, column, choice);
  const [said = { pieces: [] }] = cellLines(cell, choice);
  return { value: said.pieces.map(({ text }) => text).join('\n'), look: cellLooks.text };
}

/** Words that head some rows, a line for each language. No cells are merged, because Excel sorts no merged ones. */
function writeHeading(across: Text, columns: number, { sheet, next, choice }: SheetContext): void {
  for (const { text } of spoken(across, choice)) {
    const row = sheet.getRow(next.row);
    next.row += 1;
    row.height = writingLine;
    for (let at = 1; at <= columns; at += 1) row.getCell(at).style = overRows;
    row.getCell(1).value = literal(text);
  }
}

/** A row; text that no cell can hold goes on in the row under it. */
function writeWhole(context: SheetContext, cells: readonly TableCell[]): void {
  if (cells.every(({ value }) => typeof value !== 'string' || value.length <= MOST_CHARACTERS)) {
    write(context, cells);
    return;
  }
  const texts = cells.map(({ value }) =>
    typeof value === 'string' ? pieces(value, MOST_CHARACTERS, MOST_CHARACTERS) : [],
  );
  const needed = Math.max(...texts.map((of) => of.length));
  for (let at = 0; at < needed; at += 1) {
    write(
      context,
      cells.map((cell, index) => ({ ...cell, value: texts[index]?.[at] ?? (at === 0 ? cell.value : null) })),
    );
  }
}

function write(context: SheetContext, cells: readonly TableCell[]): void {
  const row = context.sheet.getRow(context.next.row);
  context.next.row += 1;
  const placed = cells.map((cell, index) => ({ ...cell, from: index + 1, to: index + 1 }));
  const lines = placed.map((cell) => linesOf(cell, context));
  row.height = Math.min(HIGHEST_ROW, Math.max(...placed.map((cell, at) => heightOf(cell, context, lines[at]))));
  const inLine = lines.every((one) => one <= 1) ? placed.map(inTheMiddle) : placed;
  for (const [index, { value, look }] of inLine.entries()) {
    const cell = row.getCell(index + 1);
    cell.value = typeof value === 'string' ? literal(value) : value;
    cell.style = look;
  }
}
