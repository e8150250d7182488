import { columnsOf, keysOf, nameOfTable } from '#db/reads/undo/changed-tables.ts';
import { inRow } from '#db/reads/undo/long-values.ts';
import { joined } from '#db/reads/undo/row-id.ts';
import type { Cells, SeenRow } from '#db/vault/database/watch.ts';
import { type ChangedTable, type RowChange, whatItChanged } from '#domain/change.ts';

/** What was seen to be written, as a change keeps it, and the long values that are gone by it. */
export interface SeenChange {
  rows: RowChange[];
  gone: Buffer[];
}

/**
 * What was written, row by row: how each stood before the first time and after the last. What follows from other rows is
 * left out, and so is what ended as it began.
 */
export function seenChange(seen: readonly SeenRow[]): SeenChange {
  const byRow = new Map<string, { table: ChangedTable; id: string; before: Cells | null; after: Cells | null }>();
  for (const { table: sqlName, before, after } of seen) {
    const table = nameOfTable(sqlName);
    if (table === undefined) continue;
    const [was, is] = [before && idOf(table, before), after && idOf(table, after)];
    if (was !== null && was !== is) put(table, was, before, null);
    if (is !== null) put(table, is, was === is ? before : null, after);
  }
  const gone: Buffer[] = [];
  const rows = [...byRow.values()].flatMap(({ table, id, before, after }): RowChange[] => {
    const change = {
      table,
      id,
      before: kept(table, before, (bytes) => gone.push(bytes)),
      after: kept(table, after, () => undefined),
    };
    const row = whatItChanged(withoutWork(change));
    return JSON.stringify(row.before) === JSON.stringify(row.after) ? [] : [row];
  });
  return { rows, gone };

  function put(table: ChangedTable, id: string, before: Cells | null, after: Cells | null): void {
    const key = `${table} ${id}`;
    const earlier = byRow.get(key);
    byRow.set(key, { table, id, before: earlier ? earlier.before : before, after });
  }
}

/** The values of the key columns, joined as a change has them. */
function idOf(table: ChangedTable, cells: Cells): string {
  const keys = keysOf(table);
  return joined(keys.map((column) => String(cells[column.name])));
}

/** A row as a change keeps it. */
function kept(table: ChangedTable, cells: Cells | null, long: (bytes: Buffer) => void): Record<string, unknown> | null {
  if (cells === null) return null;
  return Object.fromEntries(
    Object.entries(columnsOf(table)).map(([key, column]) => {
      const cell = cells[column.name];
      const { value, bytes } = inRow(column, cell === null ? null : column.mapFromDriverValue(cell));
      if (bytes) long(bytes);
      return [key, value];
    }),
  );
}

/** When somebody last worked on a record, and how far it is, follows from the work. */
function withoutWork(row: RowChange): RowChange {
  if (row.table !== 'record' || row.before === null || row.after === null) return row;
  const { stage: _stage, touchedAt: _touched, ...after } = row.after;
  return { ...row, after, before: Object.fromEntries(Object.keys(after).map((key) => [key, row.before?.[key]])) };
}
