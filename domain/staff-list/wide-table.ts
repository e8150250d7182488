import { type Cell, isBlank, textOf } from './cells.ts';
import type { Grid } from './sheet.ts';
import { matchColumns } from './staff-columns.ts';

/**
 * The table within a number of columns. Where it has more, those go that are empty below the heading; where it still
 * has more, those that no heading tells to be of use, from the right, and the table says how many.
 */
export function withinColumns(grid: Grid, headingRow: number, most: number): Grid {
  const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length));
  if (width <= most) return grid;
  const below = grid.rows.filter(({ row }) => row > headingRow);
  const filled = Array.from({ length: width }, (_, position) => position).filter((position) =>
    below.some(({ cells }) => !isBlank(cells[position] ?? '')),
  );
  const heading = grid.rows.find(({ row }) => row === headingRow)?.cells ?? [];
  const useful: ReadonlySet<number> = new Set(Object.values(matchColumns(heading.map(textOf))));
  const kept = new Set([...filled.filter((position) => useful.has(position)), ...filled].slice(0, most));
  const positions = filled.filter((position) => kept.has(position));
  return {
    ...grid,
    rows: grid.rows.map((row) => ({
      ...row,
      // a row that ends early still does: that tells one that was torn in two
      cells: positions
        .filter((position) => position < row.cells.length)
        .map((position): Cell => row.cells[position] ?? ''),
    })),
    hiddenColumns: grid.hiddenColumns.flatMap((hidden) => {
      const now = positions.indexOf(hidden);
      return now < 0 ? [] : [now];
    }),
    warnings:
      filled.length > positions.length
        ? [...grid.warnings, { code: 'columns-left-out', count: filled.length - positions.length }]
        : grid.warnings,
  };
}
