import { type Cell, isBlank, type SheetRow } from '#domain/staff-list/cells.ts';

/** Why a line of a table is no row of it. */
export type OddLine = 'too-many-cells' | 'shifted';

/** For each column, whether most of what stands in it looks like a day or an address. */
export type LineShape = readonly (Marked | undefined)[];

type Marked = 'day' | 'address';

/** What the rows have in common, against which one that is odd stands out. */
export function shapeOf(rows: readonly SheetRow[], width: number): LineShape {
  return Array.from({ length: width }, (_, position) => markedColumn(rows, position));
}

/**
 * Why the line is no row of the table; undefined for one that is. A row with too few cells is one as a rule, for Excel
 * drops the last commas. One with something beyond the last heading has come apart at a comma, and a short one whose day
 * or address stands where the other rows have none has come apart at a line end.
 */
export function oddLine({ cells }: SheetRow, shape: LineShape): OddLine | undefined {
  if (!cells.slice(shape.length).every(isBlank)) return 'too-many-cells';
  return cells.length < shape.length && isShifted(cells, shape) ? 'shifted' : undefined;
}

function isShifted(cells: readonly Cell[], shape: LineShape): boolean {
  return cells.some((cell, position) => {
    const found = markOf(cell);
    return found !== undefined && found !== shape[position];
  });
}

const enough = 200;

function markedColumn(rows: readonly SheetRow[], position: number): Marked | undefined {
  const cells = rows.slice(0, enough).map(({ cells: row }) => row[position] ?? '');
  const filled = cells.filter((cell) => !isBlank(cell));
  const share = (mark: Marked) => filled.filter((cell) => markOf(cell) === mark).length * 3;
  if (share('day') > filled.length) return 'day';
  return share('address') > filled.length ? 'address' : undefined;
}

function markOf(cell: Cell): Marked | undefined {
  if (typeof cell !== 'string') return 'day' in cell ? 'day' : undefined;
  if (/^["'= ]*\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b/.test(cell)) return 'day';
  return /^\S+@\S+\.\S+$/.test(cell.trim()) ? 'address' : undefined;
}
