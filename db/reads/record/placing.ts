import type { ReadableDb } from '#db/types.ts';
import type * as Ids from '#domain/ids.ts';
import type { WholeRecord } from '#domain/record/record.ts';
import type { RowId, RowKind } from '#domain/record/rows.ts';
import type { Compartment } from '#domain/roles.ts';
import { headWithPeople, isRecord } from './records.ts';
import { objectiveWithLast } from './revisions.ts';
import { recordOfRow, recordWithRow } from './rows.ts';
import { objectivesOf, type RecordWork, workOf } from './work.ts';

/** A record with the compartment in which it stands. */
type PlacedRecord = Pick<WholeRecord, 'head' | 'people'> & { home: Compartment };

/**
 * Reads for what is written at every pause in typing, which ask nothing twice: where a record stands is found by the door
 * and wanted by the handler, and how far it has come is asked of the one compartment. Each call has its own.
 */
export function placing(general: ReadableDb, restricted: ReadableDb | undefined) {
  const placed = new Map<Ids.RecordId, PlacedRecord>();
  const ofRow = new Map<RowId, Ids.RecordId>();
  const works = new Map<Ids.RecordId, RecordWork | undefined>();
  const inHome = <Found extends object>(ask: (db: ReadableDb) => Found | undefined) => {
    const inGeneral = ask(general);
    if (inGeneral) return { home: 'general' as const, ...inGeneral };
    const found = restricted && ask(restricted);
    return found && { home: 'restricted' as const, ...found };
  };
  const dbOf = (home: Compartment): ReadableDb => {
    const db = home === 'general' ? general : restricted;
    if (db === undefined) throw new Error(`the ${home} compartment is not open`);
    return db;
  };
  const placeOf = (id: Ids.RecordId): PlacedRecord | undefined => inHome((db) => headWithPeople(db, isRecord(id)));
  const keep = (found: PlacedRecord | undefined): PlacedRecord | undefined => {
    if (found) placed.set(found.head.id, found);
    return found;
  };
  return {
    /** The compartment of a record, its head and whom it is about; kept for whoever opens it next. */
    place: (id: Ids.RecordId) => keep(placeOf(id)),
    /** The same of the record that a row hangs on. */
    placeOfRow: (kind: RowKind, rowId: RowId) => {
      const found = keep(inHome((db) => recordWithRow(db, kind, rowId)));
      if (found) ofRow.set(rowId, found.head.id);
      return found;
    },
    /** What was placed of a record, once; else it is asked for. */
    placed: (id: Ids.RecordId) => {
      const known = placed.get(id);
      placed.delete(id);
      return known ?? placeOf(id);
    },
    /** The record that a row hangs on. */
    ofRow: (kind: RowKind, id: RowId) =>
      ofRow.get(id) ?? recordOfRow(general, kind, id) ?? (restricted && recordOfRow(restricted, kind, id)),
    /** How far a record of a compartment has come. */
    work: (id: Ids.RecordId, home: Compartment) => {
      const found = workOf(dbOf(home), id);
      works.set(id, found);
      return found;
    },
    /** The same as it was before what is being written; undefined where it was not asked. */
    workBefore: (id: Ids.RecordId) => works.get(id),
    objectives: (id: Ids.RecordId, home: Compartment) => objectivesOf(dbOf(home), id),
    /** One objective with the last wording that was kept of it. */
    wording: (id: Ids.ObjectiveId, home: Compartment) => objectiveWithLast(dbOf(home), id),
    dbOf,
  };
}
