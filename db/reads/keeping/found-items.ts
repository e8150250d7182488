import { eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { change } from '#db/schema/changes.ts';
import { cycleMember } from '#db/schema/cycles.ts';
import { request } from '#db/schema/keeping/requests.ts';
import { trainingNeed } from '#db/schema/record/record-rows.ts';
import { record, recordPerson, signedDocument } from '#db/schema/record/records.ts';
import { released } from '#db/schema/reports.ts';
import { staff } from '#db/schema/staff.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import { dayBegins, schoolDay } from '#domain/days/school-clock.ts';
import type { CycleId, StaffId } from '#domain/ids.ts';
import { classOfRecord, type ItemName } from '#domain/retention/classes.ts';
import { lastDayOf } from '#domain/staff/staff.ts';

/** Something that is kept, whom it is about, and what its period counts from: a cycle, or a day of its own. */
export interface FoundItem extends ItemName {
  people: StaffId[];
  counts: { cycleId: CycleId } | { day: Day };
}

/** What hangs on cycles, of one compartment: records with their signed papers, training needs, and who was left out. */
export function itemsInCycles(db: ReadableDb): FoundItem[] {
  const several = Map.groupBy(db.select().from(recordPerson).all(), ({ recordId }) => recordId);
  const signed = new Set(
    db
      .selectDistinct({ id: signedDocument.recordId })
      .from(signedDocument)
      .all()
      .map(({ id }) => id),
  );
  const { id, kind, staffId, cycleId, begunOn, touchedAt } = record;
  const records = db.select({ id, kind, staffId, cycleId, begunOn, touchedAt }).from(record).all();
  const fromRecords = records.flatMap((row): FoundItem[] => {
    const people = row.staffId === null ? (several.get(row.id) ?? []).map((one) => one.staffId) : [row.staffId];
    const counts = row.cycleId === null ? { day: lastWorkedOn(row) } : { cycleId: row.cycleId };
    const item = { id: row.id, people, counts };
    const papers = signed.has(row.id) ? [{ ...item, class: 'statement' as const }] : [];
    return [{ ...item, class: classOfRecord[row.kind] }, ...papers];
  });
  const needs = db
    .select({ id: trainingNeed.id, staffId: trainingNeed.staffId, cycleId: trainingNeed.cycleId })
    .from(trainingNeed)
    .where(isNull(trainingNeed.recordId))
    .all()
    .map(
      (need): FoundItem => ({
        class: 'training-need',
        id: need.id,
        people: [need.staffId],
        counts: { cycleId: need.cycleId },
      }),
    );
  const reviewed = new Set(records.map((row) => `${row.cycleId}/${row.staffId}`));
  const left = db
    .select({ staffId: cycleMember.staffId, cycleId: cycleMember.cycleId })
    .from(cycleMember)
    .all()
    .map(
      (row): FoundItem => ({
        class: 'left-out',
        id: `${row.cycleId}/${row.staffId}`,
        people: [row.staffId],
        counts: { cycleId: row.cycleId },
      }),
    )
    // whoever has a review stands in the cycle with it
    .filter((item) => !reviewed.has(item.id));
  return [...fromRecords, ...needs, ...left];
}

function lastWorkedOn({ begunOn, touchedAt }: { begunOn: Day; touchedAt: string }): Day {
  return touchedAt === '' ? begunOn : schoolDay(touchedAt);
}

/** Leavers, what was handed to the office, and requests that were answered: the general compartment alone has them. */
export function itemsOfOffice(db: ReadableDb): FoundItem[] {
  const leavers = db
    .select()
    .from(staff)
    .all()
    .flatMap((person): FoundItem[] => {
      const lastDay = lastDayOf(person);
      return lastDay === null ? [] : [{ class: 'staff', id: person.id, people: [person.id], counts: { day: lastDay } }];
    });
  const handed = db
    .select()
    .from(released)
    .all()
    .map(
      ({ id, staffId, cycleId, releasedOn }): FoundItem => ({
        class: 'released',
        id,
        people: [staffId],
        counts: cycleId === null ? { day: releasedOn } : { cycleId },
      }),
    );
  const closed = db
    .select({ id: request.id, staffId: request.staffId, closedOn: request.closedOn })
    .from(request)
    .where(isNotNull(request.closedOn))
    .all()
    .flatMap(({ id, staffId, closedOn }): FoundItem[] =>
      closedOn === null
        ? []
        : [{ class: 'request', id, people: staffId === null ? [] : [staffId], counts: { day: closedOn } }],
    );
  return [...leavers, ...handed, ...closed];
}

/** Copies of rows that were kept so that a change could be undone, of changes before a day; one item for each day. */
export function oldUndoCopies(db: ReadableDb, before: Day): FoundItem[] {
  const old = db
    .select({ at: change.at })
    .from(change)
    .where(lt(change.at, dayBegins(before)))
    .all();
  const days = new Set(old.map(({ at }) => schoolDay(at)));
  return [...days].map((on) => ({ class: 'undo', id: on, people: [], counts: { day: on } }));
}

/** How many things about somebody a compartment still holds beside their line in the staff list. */
export function heldAbout(db: ReadableDb, id: StaffId): number {
  const one = sql<number>`1`;
  return [
    ...db.select({ one }).from(record).where(eq(record.staffId, id)).all(),
    ...db.select({ one }).from(recordPerson).where(eq(recordPerson.staffId, id)).all(),
    ...db.select({ one }).from(trainingNeed).where(eq(trainingNeed.staffId, id)).all(),
    ...db.select({ one }).from(cycleMember).where(eq(cycleMember.staffId, id)).all(),
  ].length;
}
