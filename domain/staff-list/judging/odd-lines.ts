import { type Cell, isBlank, type SheetRow } from '#domain/staff-list/cells.ts';

/** Why a line of a table is no row of it. */
export type OddLine = 'too-many-cells' | 'shifted';

type Marked = 'day' | 'address';

/** For each column, what whole rows have in it that is easily told: some of them, and more than half of them. */
export type LineShape = readonly { some: ReadonlySet<Marked>; most: Marked | undefined }[];

const enough = 500;

/** What the rows have in common, against which one that is odd stands out. */
export function shapeOf(rows: readonly SheetRow[], width: number): LineShape {
  const longest = Math.min(width, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  const whole = rows.filter(({ cells }) => cells.length >= longest).slice(0, enough);
  return Array.from({ length: width }, (_, position) => {
    const filled = whole.map(({ cells }) => cells[position] ?? '').filter((cell) => !isBlank(cell));
    const marks = filled.map(markOf);
    const most = (['day', 'address'] as const).find(
      (mark) => marks.filter((one) => one === mark).length * 2 > marks.length,
    );
    return { some: new Set(marks.filter((mark) => mark !== undefined)), most };
  });
}

/**
 * Why the line is no row of the table; undefined for one that is. A row with too few cells is one as a rule, for Excel
 * drops the last commas. One with something beyond the last heading has come apart at a comma, a short one whose day or
 * address stands where whole rows have none has come apart at a line end, and a full one whose day or address has moved
 * by one column has come apart at a comma and has empty cells behind.
 */
export function oddLine({ cells }: SheetRow, shape: LineShape): OddLine | undefined {
  if (!cells.slice(shape.length).every(isBlank)) return 'too-many-cells';
  return (cells.length < shape.length ? isTorn(cells, shape) : isPushed(cells, shape)) ? 'shifted' : undefined;
}

/** Whether a line has a day or an address in it, as those of people have. */
export function hasDayOrAddress({ cells }: SheetRow): boolean {
  return cells.some((cell) => markOf(cell) !== undefined);
}

function isTorn(cells: readonly Cell[], shape: LineShape): boolean {
  return cells.some((cell, position) => {
    const found = markOf(cell);
    return found !== undefined && !shape[position]?.some.has(found);
  });
}

function isPushed(cells: readonly Cell[], shape: LineShape): boolean {
  return cells.some((cell, position) => {
    const found = markOf(cell);
    if (found === undefined || shape[position]?.most === found) return false;
    const before = cells[position - 1] ?? '';
    return shape[position - 1]?.most === found && !isBlank(before) && markOf(before) !== found;
  });
}

function markOf(cell: Cell): Marked | undefined {
  if (typeof cell !== 'string') return 'day' in cell ? 'day' : undefined;
  if (/^["'= ]*\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b/.test(cell)) return 'day';
  return /^\S+@\S+\.\S+$/.test(cell.trim()) ? 'address' : undefined;
}
