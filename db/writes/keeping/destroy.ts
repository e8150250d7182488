import { and, eq, inArray, sql } from 'drizzle-orm';
import { cycle, cycleClosing, cycleMember } from '#db/schema/cycles.ts';
import { request, requestHidden, requestPassage, requestSearch } from '#db/schema/keeping/requests.ts';
import { hold } from '#db/schema/keeping/retention.ts';
import { observation } from '#db/schema/record/observations.ts';
import { trainingNeed } from '#db/schema/record/record-rows.ts';
import { record, recordPerson, signedDocument } from '#db/schema/record/records.ts';
import { review } from '#db/schema/record/reviews.ts';
import { rowTables } from '#db/schema/record/row-tables.ts';
import { scan } from '#db/schema/record/scans.ts';
import { released } from '#db/schema/reports.ts';
import { staff } from '#db/schema/staff.ts';
import type { WritableDb } from '#db/types.ts';
import { day } from '#domain/days/dates.ts';
import type { CycleId, RecordId, ReleaseId, RequestId, StaffId, TrainingNeedId } from '#domain/ids.ts';
import type { ItemName, KeepingClass } from '#domain/retention/classes.ts';
import type { Compartment } from '#domain/roles.ts';
import { forgetInUndo, forgetUndoOfDay } from './forget-undo.ts';

/** Gives the ids of everything that went with an item, so that no copy of it stays to be undone. */
type Destroy = (db: WritableDb, id: string, compartment: Compartment) => string[];

/**
 * Takes away what is named, with everything that hangs on it, in one compartment and in the transaction of the caller:
 * rows, signed papers, who stood in the cycle, and every copy that was kept for undoing. The file is to be written anew
 * afterwards (`Connection.rebuild`), or its free pages may still hold something.
 */
export function destroyItems(db: WritableDb, items: readonly ItemName[], compartment: Compartment): void {
  refuseOtherCopies(db);
  const gone = items.flatMap((item) => destroys[item.class](db, item.id, compartment));
  forgetInUndo(db, new Set(gone));
}

/**
 * A search index and SQLite's own statistics keep words of rows that were deleted (security 0, finding 10). There are none;
 * whoever makes one has to destroy in it, too, and is told so here.
 */
function refuseOtherCopies(db: WritableDb): void {
  const found = db.all(
    sql`select name from sqlite_schema where name like 'sqlite_stat%' or lower(sql) like '%using fts%'`,
  );
  if (found.length > 0) throw new Error('a search index or statistics would keep words of what is destroyed');
}

const destroys: Record<KeepingClass, Destroy> = {
  review: destroyRecord,
  'team-review': destroyRecord,
  monitoring: destroyRecord,
  statement: (db, id) => {
    const recordId = id as RecordId; // an item of this class
    db.delete(signedDocument).where(eq(signedDocument.recordId, recordId)).run();
    db.delete(scan).where(eq(scan.recordId, recordId)).run();
    // a copy of it is kept with its signing
    return [id];
  },
  'left-out': (db, id) => {
    const [cycleId, staffId] = id.split('/');
    leaveCycle(db, cycleId as CycleId, [staffId as StaffId]); // as the id of the class is made
    return [];
  },
  'training-need': (db, id) => {
    db.delete(trainingNeed)
      .where(eq(trainingNeed.id, id as TrainingNeedId))
      .run(); // an item of this class
    return [id];
  },
  released: (db, id) => {
    db.delete(released)
      .where(eq(released.id, id as ReleaseId))
      .run(); // an item of this class
    return [id];
  },
  staff: destroyPerson,
  request: (db, id) => {
    const requestId = id as RequestId; // an item of this class
    db.delete(request).where(eq(request.id, requestId)).run();
    db.delete(requestSearch).where(eq(requestSearch.requestId, requestId)).run();
    db.delete(requestHidden).where(eq(requestHidden.requestId, requestId)).run();
    db.delete(requestPassage).where(eq(requestPassage.requestId, requestId)).run();
    return [id];
  },
  undo: (db, id) => {
    forgetUndoOfDay(db, day(id));
    return [];
  },
};

function destroyRecord(db: WritableDb, itemId: string): string[] {
  const id = itemId as RecordId; // an item of a class of records
  const head = db.select().from(record).where(eq(record.id, id)).get();
  if (head === undefined) return [];
  const several = db.select().from(recordPerson).where(eq(recordPerson.recordId, id)).all();
  const people = head.staffId === null ? several.map(({ staffId }) => staffId) : [head.staffId];
  const rows = [...Object.values(rowTables), trainingNeed].flatMap((table) =>
    db.select({ id: table.id }).from(table).where(eq(table.recordId, id)).all(),
  );
  db.delete(record).where(eq(record.id, id)).run();
  if (head.cycleId !== null && head.kind === 'review') leaveCycle(db, head.cycleId, people);
  return [id, ...rows.map((row) => row.id)];
}

function leaveCycle(db: WritableDb, cycleId: CycleId, people: readonly StaffId[]): void {
  const theirs = and(eq(cycleMember.cycleId, cycleId), inArray(cycleMember.staffId, [...people]));
  db.delete(cycleMember).where(theirs).run();
}

/** A line of the staff list, and whatever in the general compartment still points to it. */
function destroyPerson(db: WritableDb, itemId: string, compartment: Compartment): string[] {
  if (compartment !== 'general') throw new Error('the staff list stands in the general compartment');
  const id = itemId as StaffId; // an item of this class
  db.delete(hold).where(eq(hold.staffId, id)).run();
  db.delete(staff).where(eq(staff.id, id)).run();
  db.update(staff).set({ lineManagerId: null }).where(eq(staff.lineManagerId, id)).run();
  db.update(review).set({ appraiserId: null }).where(eq(review.appraiserId, id)).run();
  db.update(observation).set({ observerId: null }).where(eq(observation.observerId, id)).run();
  db.update(request).set({ staffId: null }).where(eq(request.staffId, id)).run();
  for (const { id: cycleId } of db.select({ id: cycle.id }).from(cycle).all()) leaveClosing(db, cycleId, id);
  return [id];
}

/** Closed cycles keep what was true of everybody when they were closed. */
function leaveClosing(db: WritableDb, cycleId: CycleId, id: StaffId): void {
  const row = db.select().from(cycleClosing).where(eq(cycleClosing.cycleId, cycleId)).get();
  if (!row?.closing.people.some((person) => person.id === id || person.lineManagerId === id)) return;
  const people = row.closing.people
    .filter((person) => person.id !== id)
    .map((person) => (person.lineManagerId === id ? { ...person, lineManagerId: null } : person));
  db.update(cycleClosing)
    .set({ closing: { ...row.closing, people } })
    .where(eq(cycleClosing.cycleId, cycleId))
    .run();
}
