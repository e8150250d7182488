import { createContext, type ReactNode } from 'react';
import type { ShownList } from '#domain/list/shown-list.ts';

/** What puts a list onto paper or into a file; the window has one for all its tables. */
export interface ListOutProps {
  list: ShownList;
  /** Reads a file back that the list was saved to; undefined for a list that does not come back. */
  onBack: (() => void) | undefined;
  onClose: () => void;
}

/** Shows the dialog that puts a list out; null where there is no way out. */
export const ListOut = createContext<((props: ListOutProps) => ReactNode) | null>(null);
