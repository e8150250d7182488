import type { OwnColumnId } from '#domain/ids.ts';
import { type OwnColumn, readCell } from '#domain/own-columns/own-column.ts';
import { textOf } from './cells.ts';
import { isErrorOfExcel } from './judging/errors-of-excel.ts';
import { withoutMarks } from './judging/marks.ts';
import { headingKey, type Sheet } from './sheet.ts';
import type { Matching } from './staff-columns.ts';

/** Which column of the table (position from 0) fills one of the school's own. */
export interface OwnMatch {
  column: OwnColumnId;
  position: number;
}

/** The school's own columns that a list has under the same name, where nothing else is read of that column. */
export function matchOwn(
  headings: readonly string[],
  columns: readonly OwnColumn[],
  matching: Matching,
): { id: OwnColumnId; name: string; position: number | null }[] {
  const taken = new Set(Object.values(matching));
  const keys = headings.map(headingKey);
  return columns.map(({ id, name }) => {
    const position = keys.indexOf(headingKey(name));
    return { id, name, position: position === -1 || taken.has(position) ? null : position };
  });
}

/** A cell of the list for one of the school's own columns. */
export interface OwnCellRead {
  row: number;
  column: OwnColumnId;
  value: string;
}

/** A cell that does not fit its column. */
export interface OwnCellAside {
  row: number;
  column: string;
  was: string;
}

const mostShown = 100;

/**
 * What a list says in the school's own columns: as it is kept, and what does not fit. An empty cell says nothing, and so takes
 * nothing away.
 */
export function readOwnCells(
  { rows }: Pick<Sheet, 'rows'>,
  columns: readonly OwnColumn[],
  matches: readonly OwnMatch[],
): { read: OwnCellRead[]; aside: OwnCellAside[] } {
  const read: OwnCellRead[] = [];
  const aside: OwnCellAside[] = [];
  for (const { column: id, position } of matches) {
    const column = columns.find((one) => one.id === id);
    if (!column) continue;
    for (const { row, cells } of rows) {
      const text = withoutMarks(textOf(cells[position] ?? '')).trim();
      if (text === '') continue;
      const cell = readCell(column, text);
      if (cell.ok && !isErrorOfExcel(text)) {
        if (cell.value !== '') read.push({ row, column: id, value: cell.value });
      } else aside.push({ row, column: column.name, was: text.slice(0, mostShown).toWellFormed() });
    }
  }
  return { read, aside };
}
