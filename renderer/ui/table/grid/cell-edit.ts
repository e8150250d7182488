import type { Answer } from '#renderer/asking/ask.ts';

/** How the cells of a column are written where they stand. */
export interface CellEdit<Row> {
  kind: 'text' | 'tick' | 'choice' | 'name';
  /** Asks more than a cell holds, such as a reason, in a dialog of its own, in place of writing here. */
  ask?: (row: Row) => void;
  /** What stands there, as somebody would type it. */
  typed: (row: Row) => string;
  /** What can be chosen (`choice`), or is offered while typing (`name`). */
  options?: readonly string[];
  /** Whether the cell of a row can be written; all can where this is left out. */
  isOpen?: (row: Row) => boolean;
  /** Whether something is what stands there, said otherwise: '03/09/2026' for '3 Sep 2026'. */
  isSame?: (row: Row, typed: string) => boolean;
  /** Why something cannot stand there, in a sentence; undefined where it can. */
  wrong: (row: Row, typed: string) => string | undefined;
}

/** What was typed into a cell. */
interface CellTyped<Row> {
  row: Row;
  column: string;
  typed: string;
}

/** How the cells of a table are kept: several at once are one change. Gives the change, by which they are put back. */
export interface Cells<Row> {
  save: (cells: readonly CellTyped<Row>[]) => Promise<Answer<{ changeId: string | null }>>;
  putBack: (changeId: string) => Promise<void>;
  /** Rows that are kept apart from the others: nothing is written together with them. */
  isApart?: (row: Row) => boolean;
}
