import { useCallback, useMemo, useState } from 'react';
import { call, useRead } from '#renderer/asking/ask.ts';
import type { TableColumn } from '#renderer/ui/table/table-model.ts';

/** The columns of a list as somebody arranged them. */
export interface ArrangedColumns<Row> {
  /** All of them in their order; the first names the row and always stays first. */
  all: readonly TableColumn<Row>[];
  shown: readonly TableColumn<Row>[];
  /** The ids of those that are left out for want of room, and not because somebody chose so. */
  without: ReadonlySet<string>;
  /** Keeps which are shown, in this order. */
  arrange: (order: readonly string[], shown: ReadonlySet<string>) => void;
  /** Brings back the usual ones. */
  reset: () => void;
}

/** The room that a table has, and what must be shown in it. */
export interface Room {
  /** In pixels. */
  width: number;
  /** The ids of columns that the rows are filtered or sorted by, with a space between them. */
  needed: string;
}

/** Whether how somebody looks at lists stands in the restricted part: the headteacher's does. */
export function useMayRestrict(): boolean {
  const vault = useRead('vault.state', {});
  return vault.state === 'ready' && vault.value.role === 'headteacher';
}

/**
 * The columns of a list in the order in which somebody put them, without those that they left out. It is kept in the vault by
 * the name of the list; a list without a name forgets it. A column that is new since stands at the end. As long as nobody has
 * arranged them, a table without room for all leaves out those that are needed least; never one of `needed`.
 */
export function useArrangedColumns<Row>(
  list: string | undefined,
  columns: readonly TableColumn<Row>[],
  room: Room,
): ArrangedColumns<Row> {
  const views = useRead('listViews.all', {});
  const restricted = useMayRestrict();
  const [here, setHere] = useState<readonly string[]>();
  const kept = views.state === 'ready' ? views.value.columns.find((one) => one.list === list)?.columns : undefined;
  // at once, and not only when the vault has it: what is moved must not jump back under the hand
  const arranged = here ?? kept;

  const keep = useCallback(
    (next: readonly string[]) => {
      setHere(next);
      if (list !== undefined) void call('listViews.setColumns', { list, columns: [...next], restricted });
    },
    [list, restricted],
  );
  const { width, needed } = room;
  const { all, shown, without } = useMemo(
    () => arrangedBy(columns, arranged, { width, needed: needed.split(' ') }),
    [columns, arranged, width, needed],
  );
  const arrange = useCallback(
    (order: readonly string[], wanted: ReadonlySet<string>) => {
      // nobody left out what only had no room: it comes back in a wider window
      const decided = order.filter((id) => wanted.has(id) || !without.has(id));
      keep(decided.map((id) => (wanted.has(id) ? id : `-${id}`)));
    },
    [keep, without],
  );
  return { all, shown, without, arrange, reset: useCallback(() => keep([]), [keep]) };
}

function arrangedBy<Row>(
  columns: readonly TableColumn<Row>[],
  arranged: readonly string[] | undefined,
  { width, needed }: { width: number; needed: readonly string[] },
) {
  const [first, ...others] = columns;
  const order = (arranged ?? []).map((id) => id.replace(/^-/, ''));
  const place = ({ id }: TableColumn<Row>): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const all = [...(first ? [first] : []), ...others.toSorted((a, b) => place(a) - place(b))];
  const isWanted = ({ id, notAtFirst }: TableColumn<Row>): boolean =>
    order.includes(id) ? !(arranged ?? []).includes(`-${id}`) : notAtFirst === undefined;
  const hasRoom = ({ id, fromWidth = 0 }: TableColumn<Row>): boolean =>
    order.includes(id) || width >= fromWidth || needed.includes(id);
  const wanted = all.filter((column, at) => at === 0 || isWanted(column));
  const shown = wanted.filter((column, at) => at === 0 || hasRoom(column));
  return { all, shown, without: new Set(wanted.filter((column) => !shown.includes(column)).map(({ id }) => id)) };
}
