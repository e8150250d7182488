import type { Block, Cell, TableRow } from '#templates/blocks.ts';

/**
 * A form as it is kept once it is signed: nobody writes on it any more, so what was left empty takes a line and not the
 * room that a hand needs, and rows that nobody filled in are left out, but for one where there is no other.
 */
export function onFile(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'section') return { ...block, blocks: onFile(block.blocks) };
    if (block.kind === 'answer') return { ...block, lines: 1 };
    if (block.kind === 'table') return { ...block, rows: rowsOnFile(block.rows) };
    return block;
  });
}

function rowsOnFile(rows: readonly TableRow[]): TableRow[] {
  const filled = rows.filter((row) => !isBlank(row));
  return (filled.length > 0 ? filled : rows.slice(0, 1)).map(oneLine);
}

function oneLine(row: TableRow): TableRow {
  return 'across' in row ? row : { cells: cellsOf(row), room: 1 };
}

/** Whether nothing stands in a row: neither in a box nor beside one. */
function isBlank(row: TableRow): boolean {
  return !('across' in row) && cellsOf(row).every(isEmpty);
}

function cellsOf(row: Exclude<TableRow, { across: unknown }>): Cell[] {
  return 'cells' in row ? row.cells : row;
}

function isEmpty(cell: Cell): boolean {
  if (cell === null || cell === '') return true;
  if (typeof cell !== 'object') return false;
  if ('lines' in cell) return cell.lines.every(isEmpty);
  return 'address' in cell && cell.text === '';
}
