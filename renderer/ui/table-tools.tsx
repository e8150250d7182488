import { type ReactNode, useEffect, useState } from 'react';
import { words } from '#renderer/words/en.ts';
import { Button } from './button.tsx';
import type { Selection } from './table-rows.tsx';
import { TextField } from './text-field.tsx';

/** The rows are filtered when the typing has paused so long. */
const PAUSE_MS = 120;

/** The filter box over a table, and the filters beside it. */
export function TableTools({
  find,
  onFind,
  filters,
}: {
  find: string;
  onFind: (find: string) => void;
  filters: ReactNode;
}) {
  const [typed, setTyped] = useState(find);
  useEffect(() => setTyped(find), [find]);
  useEffect(() => {
    if (typed === find) return;
    const pause = setTimeout(() => onFind(typed), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, find, onFind]);
  return (
    <div className="table-tools">
      <TextField label={words.kit.table.filter} value={typed} onChange={setTyped} spellCheck={false} />
      {filters}
    </div>
  );
}

/** How many rows are selected, a way to select all that fit the filter, and what may be done with them. */
export function BulkBar({
  selection,
  all,
}: {
  selection: Selection & { actions: (ids: readonly string[]) => ReactNode };
  all: readonly string[];
}) {
  const { selected, onSelect, actions } = selection;
  const said = words.kit.table;
  if (selected.size === 0) return null;
  return (
    <section className="table-bulk" aria-label={said.selected(selected.size)}>
      <span role="status">{said.selected(selected.size)}</span>
      {selected.size < all.length && (
        <Button look="quiet" onClick={() => onSelect(new Set(all))}>
          {said.selectAllOf(all.length)}
        </Button>
      )}
      <Button look="quiet" onClick={() => onSelect(new Set())}>
        {said.selectNone}
      </Button>
      {actions([...selected])}
    </section>
  );
}
