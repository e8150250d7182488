import type { Output } from '#contract/index.ts';
import type { OwnValue } from '#db/reads/lists/own-columns.ts';
import { keepOwnColumn, removeOwnColumn } from '#db/writes/lists/own-columns.ts';
import { noting } from '#db/writes/undo/changes.ts';
import type { OwnColumnId } from '#domain/ids.ts';
import { MOST_OWN_COLUMNS, type OwnColumn } from '#domain/own-columns/own-column.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';

export const ownColumns: HandlersOf<'ownColumns'> = {
  'ownColumns.ofStaff': (read) => {
    const values = read.ownColumns.ofStaff();
    return done(shown(read.ownColumns.ofList('staff'), values, values));
  },

  'ownColumns.ofReviews': (read, { cycleId }) => {
    if (!read.cycles.byId(cycleId)) return refuse({ code: 'not-found', what: 'cycle' });
    const { ofList, ofCycle, ofAllReviews } = read.ownColumns;
    return done(shown(ofList('reviews'), ofCycle(cycleId), ofAllReviews()));
  },

  'ownColumns.save': (tx, { columnId, list, name, kind, choices: typed }, { newId }) => {
    if (name === '') return refuse({ code: 'field-empty', field: 'name' });
    const choices = kind === 'choice' ? [...new Set(typed)].filter((one) => one !== '') : [];
    if (kind === 'choice' && choices.length === 0) return refuse({ code: 'field-empty', field: 'choices' });
    const there = tx.read.ownColumns.ofList(list);
    const before = there.find(({ id }) => id === columnId);
    if (columnId !== null && !before) return refuse({ code: 'not-found', what: 'own-column' });
    const others = there.filter(({ id }) => id !== columnId);
    if (isTaken(name, others)) return refuse({ code: 'column-there', name });
    if (!before && others.length >= MOST_OWN_COLUMNS) return refuse({ code: 'columns-full', most: MOST_OWN_COLUMNS });
    const id = before?.id ?? newId<OwnColumnId>();
    const position = before?.position ?? Math.max(0, ...others.map((one) => one.position)) + 1;
    const rows = noting(tx.db, [{ table: 'ownColumn', id }], () =>
      keepOwnColumn(tx.db, { id, list, name, kind, choices, position }),
    );
    return done({ columnId: id, changeId: rows.length === 0 ? null : tx.note({ about: name, rows }) });
  },

  'ownColumns.remove': (tx, { columnId }, { today }) => {
    const found = tx.read.ownColumns.byId(columnId);
    if (!found) return refuse({ code: 'not-found', what: 'own-column' });
    const rows = noting(tx.db, [{ table: 'ownColumn', id: columnId }], () => removeOwnColumn(tx.db, columnId, today));
    return done({ changeId: tx.note({ about: found.name, rows }) });
  },
};

/** Whether another column of the list is called the same. */
function isTaken(name: string, others: readonly OwnColumn[]): boolean {
  return others.some((one) => one.name.toLowerCase() === name.toLowerCase());
}

/** The columns with what stands in them; `all` are the values by which it is told in how many rows something stands. */
function shown(
  columns: readonly OwnColumn[],
  values: readonly OwnValue[],
  all: readonly OwnValue[],
): Output<'ownColumns.ofStaff'> {
  const filled = Map.groupBy(all, ({ columnId }) => columnId);
  const there = new Set(columns.map(({ id }) => id));
  const byRow = Map.groupBy(
    values.filter(({ columnId }) => there.has(columnId)),
    ({ row }) => row,
  );
  return {
    columns: columns.map(({ id, name, kind, choices }) => ({
      id,
      name,
      kind,
      choices: [...choices],
      filled: filled.get(id)?.length ?? 0,
    })),
    values: Object.fromEntries(
      [...byRow].map(([row, cells]) => [
        row,
        Object.fromEntries(cells.map(({ columnId, value }) => [columnId, value])),
      ]),
    ),
  };
}
