import { useMemo, useRef } from 'react';
import type { TableView } from '#renderer/places/routes.ts';

/**
 * The rows in the places that they had when the first cell was written: nothing jumps away under the hand because it sorts
 * elsewhere by now or fits the filter no more. Another order, filter or search arranges them anew.
 */
export function useHeldOrder<Row>(
  fitting: readonly Row[],
  among: readonly Row[],
  rowId: (row: Row) => string,
  view: TableView,
): { rows: readonly Row[]; hold: () => void } {
  const held = useRef<{ key: string; ids: readonly string[] }>(undefined);
  const key = JSON.stringify({ ...view, page: 1 });
  if (held.current?.key !== key) held.current = undefined;
  const ids = held.current?.ids;
  const inPlace = useMemo(() => {
    if (ids === undefined) return undefined;
    const byId = new Map(among.map((row) => [rowId(row), row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }, [ids, among, rowId]);
  return {
    rows: inPlace ?? fitting,
    hold: () => {
      held.current ??= { key, ids: fitting.map(rowId) };
    },
  };
}
