import { AlignmentType, BorderStyle, type FileChild, type ITableCellOptions, VerticalAlignTable } from 'docx';
import { allRows, keptFacts, keptRows, type Setup } from '#electron/render/measure/rows.ts';
import { isLongRow } from '#electron/render/page-breaks.ts';
import { cellLines, cellsIn, columnSums, isEmptyRow, onOneLine, roomIn, spoken } from '#electron/render/spoken.ts';
import type { BlockOf, Column, ColumnKind, TableRow, Text } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { words } from '#templates/words/index.ts';
import { cellParagraphs } from './cells.ts';
import { faintEdge, type GridRow, gap, grid, kept, noEdges, shade } from './grid.ts';
import type { WordContext } from './runs.ts';

const right = { alignment: AlignmentType.RIGHT };
const aligned: Record<ColumnKind, Partial<typeof right>> = { text: {}, day: {}, number: right, money: right };

/** Labels with their values. */
export function facts(block: BlockOf<'facts'>, context: WordContext): FileChild[] {
  const { choice, paper, withNext } = context;
  const look = { verticalAlign: VerticalAlignTable.CENTER };
  const quiet = { bold: true, color: houseStyle.colour.quiet };
  const keep = keptFacts(block, setupOf(context));
  return [
    grid(
      [34, 66],
      block.rows.map(({ label, value }, at) => {
        const style = { style: 'BoxText', ...kept(withNext || keep[at] === true) };
        return {
          height: 1.3 * context.paper.spacing.writingLine,
          cells: [
            {
              ...look,
              children: cellParagraphs([{ address: null, pieces: spoken(label, choice) }], context, style, quiet),
            },
            {
              ...look,
              children: cellParagraphs(cellLines(value, choice), { ...context, asks: onOneLine(label, choice) }, style),
            },
          ],
        };
      }),
      paper,
      { ...noEdges, top: faintEdge, bottom: faintEdge, insideHorizontal: faintEdge },
    ),
    gap(context.after, withNext),
  ];
}

function setupOf({ choice, paper }: WordContext): Setup {
  const height = (paper.landscape ? paper.width : paper.height) - paper.top - paper.bottom;
  return { choice, width: paper.text, height, tableSize: paper.tableSize };
}

/** A table whose heading is repeated on every page, with its empty rows and its sums. */
export function table(block: BlockOf<'table'>, context: WordContext): FileChild[] {
  const { columns, rows, total } = block;
  const shares = columns.map((column) => column.share);
  const keep = keptRows(block, setupOf(context), context.held);
  const all = allRows(block).map((row, at) => bodyRow(row, columns, context, keep[at] ?? false));
  const above = [headRow(columns, context), ...all];
  const made = grid(shares, total ? [...above, totalRow(columns, rows, context)] : above, context.paper);
  return [made, gap(context.after, context.withNext)];
}

/** What a row is called: what stands in its first cell, where that is no box. */
function rowName(row: Readonly<TableRow>, { choice }: WordContext): string {
  const [first] = cellLines(cellsIn(row)[0] ?? null, choice);
  return first?.address === null ? first.pieces.map(({ text }) => text).join(' / ') : '';
}

function headRow(columns: readonly Column[], context: WordContext): GridRow {
  const cells = columns.map(({ label, kind }) => ({
    shading: shade,
    verticalAlign: VerticalAlignTable.BOTTOM,
    children: cellParagraphs(
      [{ address: null, pieces: spoken(label, context.choice) }],
      context,
      { keepNext: true, ...aligned[kind] },
      { bold: true },
    ),
  }));
  return { isHead: true, cells };
}

function bodyRow(
  row: Readonly<TableRow>,
  columns: readonly Column[],
  context: WordContext,
  keepNext: boolean,
): GridRow {
  if ('across' in row) return acrossRow(row.across, columns.length, context);
  const asksIn = (at: number) =>
    [rowName(row, context), onOneLine(columns[at]?.label ?? '', context.choice)]
      .filter((part) => part !== '')
      .join(': ');
  const printed = columns.map((_, at) => cellLines(cellsIn(row)[at] ?? null, context.choice));
  const cells: ITableCellOptions[] = columns.map(({ kind }, at) => ({
    children: cellParagraphs(
      printed[at] ?? [],
      { ...context, asks: asksIn(at) },
      { ...aligned[kind], ...kept(keepNext) },
    ),
  }));
  return isEmptyRow(row)
    ? { cells, height: roomIn(row) * context.paper.spacing.writingLine }
    : { cells, maySplit: isLongRow(row) };
}

/** Words that head the rows under them, on the same page as these. */
function acrossRow(text: Text, columnSpan: number, context: WordContext): GridRow {
  const line = { address: null, pieces: spoken(text, context.choice) };
  const children = cellParagraphs([line], context, { keepNext: true }, { bold: true });
  return { cells: [{ columnSpan, shading: shade, children }], height: context.paper.spacing.writingLine };
}

function totalRow(columns: readonly Column[], rows: readonly Readonly<TableRow>[], context: WordContext): GridRow {
  const sums = columnSums(columns, rows);
  const top = { style: BorderStyle.SINGLE, size: 12, color: houseStyle.colour.ink };
  const cells = columns.map(({ kind }, at) => ({
    borders: { top },
    children: cellParagraphs(
      at === 0
        ? [{ address: null, pieces: spoken(words.total, context.choice) }]
        : cellLines(sums[at] ?? null, context.choice),
      context,
      { ...aligned[kind], ...kept(context.withNext) },
      { bold: true },
    ),
  }));
  return { cells };
}
