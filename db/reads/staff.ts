import { asc, eq } from 'drizzle-orm';
import { staff } from '#db/schema/staff.ts';
import type { ReadableDb } from '#db/types.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Staff } from '#domain/staff/staff.ts';

/** Everybody, leavers included, by family name. */
export function allStaff(db: ReadableDb): Staff[] {
  return db.select().from(staff).orderBy(asc(staff.familyName), asc(staff.givenName)).all();
}

/** One member of staff. */
export function staffById(db: ReadableDb, id: StaffId): Staff | undefined {
  return db.select().from(staff).where(eq(staff.id, id)).get();
}

/** The first member of staff with that employee number, leavers included. */
export function staffWithNumber(db: ReadableDb, employeeNumber: string): Staff | undefined {
  return db.select().from(staff).where(eq(staff.employeeNumber, employeeNumber)).get();
}
