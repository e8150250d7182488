import type { OwnColumnId } from '#domain/ids.ts';
import type { OwnColumnKind, OwnColumnList } from '#domain/own-columns/own-column.ts';
import type { TestOffice } from './office.ts';

/** Adds a column of a school's own to a list. */
export async function addColumn(
  { ask }: Pick<TestOffice, 'ask'>,
  list: OwnColumnList,
  name: string,
  kind: OwnColumnKind = 'text',
  choices: string[] = [],
): Promise<OwnColumnId> {
  return (await ask('ownColumns.save', { columnId: null, list, name, kind, choices })).columnId;
}

/** A column of either list. */
export async function oneColumnEach(office: Pick<TestOffice, 'ask'>): Promise<Record<OwnColumnList, OwnColumnId>> {
  return { staff: await addColumn(office, 'staff', 'Room'), reviews: await addColumn(office, 'reviews', 'File') };
}
