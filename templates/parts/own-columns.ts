import type { OwnValue } from '#db/reads/lists/own-columns.ts';
import { cellOf, type OwnColumn } from '#domain/own-columns/own-column.ts';
import type { Cell, Column } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';

/** A school's own columns of a list, with what stands in them. */
export interface OwnColumnFacts {
  columns: readonly OwnColumn[];
  values: readonly OwnValue[];
}

/** The columns as a table has them; each gives the cell of a row by its id. */
export function ownColumnsOf({ columns, values }: OwnColumnFacts): { column: Column; cell: (row: string) => Cell }[] {
  const stored = new Map(values.map(({ row, columnId, value }) => [`${row}/${columnId}`, value]));
  return columns.map((own) => ({
    column: { label: { en: own.name }, kind: own.kind === 'day' ? 'day' : 'text', share: 12 },
    cell: (row) => {
      const cell = cellOf(own, stored.get(`${row}/${own.id}`) ?? '');
      if (cell === null || 'day' in cell) return cell;
      return 'ticked' in cell ? words.pack.answers.yes : cell.text;
    },
  }));
}
