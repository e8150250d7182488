import { eq, gt, inArray, isNotNull, or, type SQL } from 'drizzle-orm';
import { pause, pauseWanted } from '#db/schema/pauses.ts';
import { staff, staffWales } from '#db/schema/staff.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { type Staff, sortName } from '#domain/staff/staff.ts';
import type { WelshFacts } from '#domain/staff/wales.ts';
import { byText } from '#domain/text/order.ts';

/** The staff list, with the pauses of those whose reviews only the headteacher opens where `restricted` is given. */
export function staffReads(general: ReadableDb, restricted: ReadableDb | undefined) {
  const pauses = () =>
    new Map(
      restricted
        ?.select()
        .from(pause)
        .all()
        .map((row) => [row.staffId, row]),
    );
  const paused = (person: Staff): Staff => ({ ...person, ...(restricted && pauseApart(restricted, person.id)) });
  const listed = (which?: SQL): Staff[] => {
    const apart = pauses();
    return listedStaff(general, which).map((person) => ({ ...person, ...pauseIn(apart.get(person.id)) }));
  };
  return {
    /** Everybody, leavers included, by family name. */
    all: () => listed(),
    /** Those who start after a day, by family name. */
    startingAfter: (day: Day) => listed(gt(staff.startDate, day)),
    /** Those of whom a last day is known, past or to come, by family name. */
    withLastDay: () => listed(or(isNotNull(staff.leavingDate), isNotNull(staff.contractEnds))),
    byId: (id: StaffId): Staff | undefined => {
      const person = staffById(general, id);
      return person && paused(person);
    },
    /** Some members of staff in the order asked for, as far as they are there. */
    some: (ids: readonly StaffId[]): Staff[] => {
      if (ids.length === 0) return [];
      const found = general
        .select()
        .from(staff)
        .where(inArray(staff.id, [...ids]))
        .all();
      const byId = new Map(found.map((person) => [person.id, person]));
      const apart = pauses();
      return ids.flatMap((id) => {
        const person = byId.get(id);
        return person ? [{ ...person, ...pauseIn(apart.get(id)) }] : [];
      });
    },
    /** What a school in Wales keeps of people besides, of those of whom anything was noted. */
    welshFacts: (): WelshFacts[] => general.select().from(staffWales).all(),
    /** The first member of staff with that employee number, leavers included. */
    withNumber: (employeeNumber: string) => staffWithNumber(general, employeeNumber),
    /** Whether a pause of somebody stands where only the headteacher reads it. */
    isPausedApart: (id: StaffId) => restricted !== undefined && pauseApart(restricted, id) !== undefined,
  };
}

/** The people whose pauses stand in the restricted compartment. */
export function pausedApart(db: ReadableDb): StaffId[] {
  return db
    .select({ staffId: pause.staffId })
    .from(pause)
    .all()
    .map(({ staffId }) => staffId);
}

/** The pauses that were decided and are not set yet. */
export function pausesWanted(db: ReadableDb): { staffId: StaffId; pausedFrom: Day }[] {
  return db.select().from(pauseWanted).all();
}

function pauseApart(db: ReadableDb, id: StaffId) {
  return pauseIn(db.select().from(pause).where(eq(pause.staffId, id)).get());
}

function pauseIn(row: typeof pause.$inferSelect | undefined): Pick<Staff, 'pausedFrom' | 'pausedUntil'> | undefined {
  return row && { pausedFrom: row.pausedFrom, pausedUntil: row.pausedUntil };
}

function listedStaff(db: ReadableDb, which?: SQL): Staff[] {
  // in the order of the alphabet, not of bytes, which SQLite sorts by
  return db
    .select()
    .from(staff)
    .where(which)
    .all()
    .sort((a, b) => byText(sortName(a), sortName(b)));
}

function staffById(db: ReadableDb, id: StaffId): Staff | undefined {
  return db.select().from(staff).where(eq(staff.id, id)).get();
}

function staffWithNumber(db: ReadableDb, employeeNumber: string): Staff | undefined {
  return db.select().from(staff).where(eq(staff.employeeNumber, employeeNumber)).get();
}
