import type { TextPlace } from '#domain/requests/places.ts';

/** Why nobody's name is looked for in a column of text. */
export type NoText =
  /** An id, or several: what they point at is found there. */
  | 'id'
  /** A word that the program chose out of a list. */
  | 'code'
  | 'day'
  | 'instant'
  /** What somebody asked for, searched or decided about a request: keys of rows. */
  | 'key';

/** One table: what its texts are called, which of its columns of text are searched for a name, and why the others are not. */
export interface TextColumns {
  place: TextPlace;
  searched: readonly string[];
  not: Readonly<Record<string, NoText>>;
}
