import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { TableColumn } from './table-model.ts';

/** The columns that somebody took out of a list, by the list: kept as long as the program runs, and nothing of anybody. */
const left = new Map<string, ReadonlySet<string>>();
const listeners = new Set<() => void>();

/** A list is known by its columns: those that it has before any is taken out, and a school adds its own. */
function nameOf<Row>(columns: readonly TableColumn<Row>[]): string {
  return columns.flatMap(({ id, isOwn }) => (isOwn ? [] : [id])).join(' ');
}

/** The columns of a list that are shown, and the way to show others; the first names the row and always stays. */
export function useShownColumns<Row>(columns: readonly TableColumn<Row>[]): {
  shown: readonly TableColumn<Row>[];
  show: (ids: ReadonlySet<string>) => void;
} {
  const list = nameOf(columns);
  const out = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => left.get(list),
  );
  const show = useCallback(
    (ids: ReadonlySet<string>) => {
      left.set(list, new Set(columns.flatMap(({ id }) => (ids.has(id) ? [] : [id]))));
      for (const listener of listeners) listener();
    },
    [list, columns],
  );
  const shown = useMemo(
    () => columns.filter(({ id, notAtFirst }, place) => place === 0 || !(out ? out.has(id) : notAtFirst)),
    [columns, out],
  );
  return { shown, show };
}
