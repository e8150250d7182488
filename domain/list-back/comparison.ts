import type { ListBack, ShownList } from '#domain/list/shown-list.ts';
import type { KeyHeading } from './row-keys.ts';

/** A list as it stands in the program now. */
export type ListNow = ShownList & { back: ListBack };

/** A cell that somebody changed in the file. */
export interface ChangedCell {
  row: string;
  column: string;
  typed: string;
  /** It was changed in the program, too, since the file was saved. */
  since: boolean;
}

/** What a list that came back says. */
export interface ListComparison {
  savedOn: KeyHeading['savedOn'];
  changed: ChangedCell[];
  /** Cells that Excel shows an error in. */
  broken: { row: string; column: string; typed: string }[];
  /** Lines of the file that are taken for nobody, by what stands in their first cells. */
  aside: { line: number; said: string; why: 'added' | 'gone' | 'twice' }[];
  /** Rows that were in the file when it was saved, are in the list still and no more in the file. */
  missing: string[];
  /** Columns of the file that the list does not have. */
  unknown: string[];
}
