import { eq } from 'drizzle-orm';
import { staff, staffWales } from '#db/schema/staff.ts';
import type { WritableDb } from '#db/types.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Staff } from '#domain/staff/staff.ts';
import type { WelshFacts } from '#domain/staff/wales.ts';

export function addStaff(db: WritableDb, row: Staff): void {
  db.insert(staff).values(row).run();
}

export function updateStaff(db: WritableDb, id: StaffId, fields: Partial<Omit<Staff, 'id'>>): void {
  db.update(staff).set(fields).where(eq(staff.id, id)).run();
}

/** Keeps what a school in Wales keeps of somebody besides, in place of what was there. */
export function keepWelshFacts(db: WritableDb, facts: WelshFacts): void {
  const { staffId: _, ...set } = facts;
  db.insert(staffWales).values(facts).onConflictDoUpdate({ target: staffWales.staffId, set }).run();
}
