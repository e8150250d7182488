import { hasLegend, partLabels } from '#electron/render/chart-parts.ts';
import type { BlockOf, Column } from '#templates/blocks.ts';
import { houseStyle } from '#templates/house-style.ts';
import { cellText } from './cells.ts';
import { looks } from './looks.ts';
import { across, addRow, POINTS_PER_MM, type SheetContext, type TablePlace } from './sheet.ts';
import { formTable } from './tables.ts';

type Chart = BlockOf<'chart'>;

/** Millimetres: a bar with the room about it, its title, and what the legend takes. */
const PER_BAR = 8;
const TITLE = 12;
const LEGEND = 10;
/** How wide a chart is, in millimetres: as a page upright, so that bars do not run away from their labels. */
export const CHART_WIDTH = houseStyle.page.width - 2 * houseStyle.page.side;
/** Points of each row that a chart lies over. */
const ROW = 15;

/**
 * A chart of Excel's own, drawn of the cells of the table over it: whoever changes a cell changes the chart. Where no table
 * has its figures, they stand over it.
 */
export function chart(block: Chart, context: SheetContext): void {
  const table = context.tables.find((one) => hasFigures(one, block, context)) ?? tableFor(block, context);
  if (!table) return;
  context.charts.push({ block, sheet: context.sheet, table, row: context.next.row, choice: context.choice });
  const rows = Math.ceil((heightOfChart(block) * POINTS_PER_MM) / ROW) + 1;
  for (let at = 0; at < rows; at += 1) {
    context.sheet.getRow(context.next.row).height = ROW;
    context.next.row += 1;
  }
}

/** How high a chart is, in millimetres; a legend stands over the bars of several parts. */
export function heightOfChart(block: Chart): number {
  return block.bars.length * PER_BAR + TITLE + (hasLegend(block) ? LEGEND : 0);
}

/** The columns of a table, counted from nought, in which each part of a chart's bars stands; undefined if not in all. */
export function columnsDrawn(
  { block: { columns, rows } }: Pick<TablePlace, 'block'>,
  chart: Chart,
): number[] | undefined {
  const found = chart.bars[0]?.parts.map((_, part) =>
    columns.findIndex(
      ({ kind }, column) =>
        kind === 'number' &&
        chart.bars.every(({ parts }, at) => {
          const row = rows[at];
          const cell = Array.isArray(row) ? row[column] : undefined;
          return cell !== null && typeof cell === 'object' && 'number' in cell && cell.number === parts[part]?.value;
        }),
    ),
  );
  return found?.every((at) => at >= 0) ? found : undefined;
}

function hasFigures(table: TablePlace, chart: Chart, { choice }: SheetContext): boolean {
  const { rows } = table.block;
  if (rows.length !== chart.bars.length) return false;
  const isOf = chart.bars.every(({ label }, at) => {
    const row = rows[at];
    const cell = Array.isArray(row) ? row[0] : undefined;
    const isText = typeof cell === 'string' || (cell !== null && typeof cell === 'object' && 'en' in cell);
    return isText && cellText(cell, choice) === cellText(label, choice);
  });
  return isOf && columnsDrawn(table, chart) !== undefined;
}

/** The figures of a chart as a table of their own. */
function tableFor(block: Chart, context: SheetContext): TablePlace | undefined {
  const parts = partLabels(block);
  if (parts.length === 0) return undefined;
  const [over = { from: 1, to: 1 }] = across(1, context);
  addRow(context, [{ value: cellText(block.title, context.choice), look: looks.heading, ...over }]);
  const columns: Column[] = [
    { label: { en: '', cy: '' }, kind: 'text', share: 6 },
    ...parts.map((label): Column => ({ label, kind: 'number', share: 2 })),
  ];
  const rows = block.bars.map(({ label, parts: of }) => [label, ...of.map(({ value }) => ({ number: value }))]);
  formTable({ kind: 'table', columns, rows, blankRows: 0, total: false }, context);
  return context.tables.at(-1);
}
