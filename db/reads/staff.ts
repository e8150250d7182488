import { eq, inArray } from 'drizzle-orm';
import { staff, staffWales } from '#db/schema/staff.ts';
import type { ReadableDb } from '#db/types.ts';
import type { StaffId } from '#domain/ids.ts';
import { type Staff, sortName } from '#domain/staff/staff.ts';
import type { WelshFacts } from '#domain/staff/wales.ts';
import { byText } from '#domain/text/order.ts';

/** Everybody, leavers included, by family name. */
export function allStaff(db: ReadableDb): Staff[] {
  // in the order of the alphabet, not of bytes, which SQLite sorts by
  return db
    .select()
    .from(staff)
    .all()
    .sort((a, b) => byText(sortName(a), sortName(b)));
}

/** One member of staff. */
export function staffById(db: ReadableDb, id: StaffId): Staff | undefined {
  return db.select().from(staff).where(eq(staff.id, id)).get();
}

/** Some members of staff in the order asked for, as far as they are there. */
export function someStaff(db: ReadableDb, ids: readonly StaffId[]): Staff[] {
  if (ids.length === 0) return [];
  const found = db
    .select()
    .from(staff)
    .where(inArray(staff.id, [...ids]))
    .all();
  const byId = new Map(found.map((person) => [person.id, person]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The first member of staff with that employee number, leavers included. */
export function staffWithNumber(db: ReadableDb, employeeNumber: string): Staff | undefined {
  return db.select().from(staff).where(eq(staff.employeeNumber, employeeNumber)).get();
}

/** What a school in Wales keeps of people besides, of those of whom anything was noted. */
export function welshFacts(db: ReadableDb): WelshFacts[] {
  return db.select().from(staffWales).all();
}
