import { useCallback, useMemo, useState } from 'react';
import { call, useRead } from '#renderer/asking/ask.ts';
import type { TableColumn } from './table-model.ts';

/** The columns of a list as somebody arranged them. */
export interface ArrangedColumns<Row> {
  /** All of them in their order; the first names the row and always stays first. */
  all: readonly TableColumn<Row>[];
  shown: readonly TableColumn<Row>[];
  /** Keeps which are shown, in this order. */
  arrange: (order: readonly string[], shown: ReadonlySet<string>) => void;
  /** Brings back the usual ones. */
  reset: () => void;
}

/** Whether how somebody looks at lists stands in the restricted part: the headteacher's does. */
export function useMayRestrict(): boolean {
  const vault = useRead('vault.state', {});
  return vault.state === 'ready' && vault.value.role === 'headteacher';
}

/**
 * The columns of a list in the order in which somebody put them, without those that they left out. It is kept in the vault by
 * the name of the list; a list without a name forgets it. A column that is new since stands at the end.
 */
export function useArrangedColumns<Row>(
  list: string | undefined,
  columns: readonly TableColumn<Row>[],
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
  const { all, shown } = useMemo(() => arrangedBy(columns, arranged), [columns, arranged]);
  const arrange = useCallback(
    (order: readonly string[], wanted: ReadonlySet<string>) =>
      keep(order.map((id) => (wanted.has(id) ? id : `-${id}`))),
    [keep],
  );
  return { all, shown, arrange, reset: useCallback(() => keep([]), [keep]) };
}

function arrangedBy<Row>(columns: readonly TableColumn<Row>[], arranged: readonly string[] | undefined) {
  const [first, ...others] = columns;
  const order = (arranged ?? []).map((id) => id.replace(/^-/, ''));
  const place = ({ id }: TableColumn<Row>): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const all = [...(first ? [first] : []), ...others.toSorted((a, b) => place(a) - place(b))];
  const isShown = ({ id, notAtFirst }: TableColumn<Row>): boolean =>
    order.includes(id) ? !(arranged ?? []).includes(`-${id}`) : notAtFirst === undefined;
  return { all, shown: all.filter((column, at) => at === 0 || isShown(column)) };
}
