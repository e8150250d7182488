import type { StaffId } from '#domain/ids.ts';
import type { TableColumn } from '#renderer/ui/index.ts';

/** Whom a row of a list is about: one person, or several who are reviewed together, of whom no one is named by `staffId`. */
export interface Listed {
  name: string;
  /** 'Trelech, Siân', by which the list is ordered; of several the first one’s. */
  sortName: string;
  staffId?: StaffId | null;
}

/** How a list names whom a row is about: family name first, as it orders them; a team as it is spoken of. */
export function listedName({ name, sortName, staffId }: Listed): string {
  return staffId === null ? name : sortName;
}

/** The column of whom each row of a list is about: an office looks down the left edge, so what is ordered by stands there. */
export function nameColumn<Row extends Listed>(heading: string): TableColumn<Row> {
  return { id: 'name', heading, text: listedName, sortBy: ({ sortName }) => sortName, oneLine: 'wide' };
}
