import { type ReactNode, useState } from 'react';
import type { OwnColumnList } from '#domain/own-columns/own-column.ts';
import { ColumnDialog } from './column-dialog.tsx';
import type { OwnColumnRow } from './own-rows.ts';

/** How columns are added to a list and changed, for its table; `dialog` stands beside it. */
export function useChangeColumns(
  list: OwnColumnList,
  columns: readonly OwnColumnRow[],
): { changes: { add: () => void; change: (id: string) => void }; dialog: ReactNode } {
  const [edited, setEdited] = useState<OwnColumnRow | 'new'>();
  return {
    changes: {
      add: () => setEdited('new'),
      change: (id) => setEdited(columns.find((column) => column.id === id)),
    },
    dialog: edited && <ColumnDialog list={list} edited={edited} onClose={() => setEdited(undefined)} />,
  };
}
