/** Where a cell stands: column and row counted from 1. */
export interface CellPlace {
  column: number;
  row: number;
}

const written = /^([A-Z]{1,3})([1-9]\d{0,9})$/;

/** 'B7' as column 2 and row 7; undefined for anything that is no place. */
export function placeOf(ref: string): CellPlace | undefined {
  const [, letters, row] = written.exec(ref) ?? [];
  if (!letters) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(row) };
}
