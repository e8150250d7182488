import { type ReactNode, useEffect, useState } from 'react';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { words } from '#renderer/words/index.ts';

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
      <div className="table-filter-fields" data-filters="">
        {filters}
      </div>
    </div>
  );
}
