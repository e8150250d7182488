import * as trails from '#db/reads/trail.ts';
import type { ReadableDb } from '#db/types.ts';
import type { RowChange } from '#domain/change.ts';
import type { ChangeId } from '#domain/ids.ts';
import type { Compartment } from '#domain/roles.ts';
import { changeById, latestChanges } from './changes.ts';
import { hangingOn } from './hanging-on.ts';
import { fileKept } from './kept-files.ts';
import { changedSince } from './rows-as-left.ts';
import { wholeRow } from './whole-rows.ts';

/** What was changed and can be put back, in what a session has open. */
export function changeReads(general: ReadableDb, restricted: ReadableDb | undefined) {
  const open = restricted === undefined ? [general] : [general, restricted];
  const nameOf = (db: ReadableDb): Compartment => (db === restricted ? 'restricted' : 'general');
  const placeOf = (id: ChangeId): ReadableDb | undefined => open.find((db) => changeById(db, id) !== undefined);
  return {
    latest: (most: number) =>
      open
        .flatMap((db) => latestChanges(db, most))
        .sort((a, b) => Number(b.at > a.at) - Number(b.at < a.at))
        .slice(0, most),
    byId: (id: ChangeId) => open.map((db) => changeById(db, id)).find((found) => found !== undefined),
    /** Which of some rows of a change do not stand as they say that it left them. */
    changedSince: (id: ChangeId, rows: readonly RowChange[]): RowChange[] => {
      const db = placeOf(id);
      return db === undefined ? [] : changedSince(db, rows);
    },
    /** The rows of a change with the long texts that only stand beside it. */
    whole: (id: ChangeId, rows: readonly RowChange[]): RowChange[] => {
      const db = placeOf(id);
      return db === undefined ? [] : rows.map((row) => wholeRow(db, row));
    },
    /** The file of a scan or a certificate that only a change still keeps: by the change and the place of its row there. */
    file: (id: ChangeId, position: number) => {
      const db = placeOf(id);
      return db && fileKept(db, id, position);
    },
    /** The compartment in which a change is; undefined where this session may not see it. */
    home: (id: ChangeId): Compartment | undefined => {
      const db = placeOf(id);
      return db && nameOf(db);
    },
    /** The rows that would go with one that goes. */
    hangingOn: ({ table, id }: Pick<RowChange, 'table' | 'id'>) =>
      open.flatMap((db) => hangingOn({ db, home: nameOf(db) }, table, id)),
    /** Whether the headteacher was at work here after an instant. */
    headteacherSince: (at: string) => trails.isBySince(general, 'headteacher', at),
  };
}
