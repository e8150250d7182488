import { eq } from 'drizzle-orm';
import { staff } from '#db/schema/staff.ts';
import type { WritableDb } from '#db/types.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Staff } from '#domain/staff/staff.ts';

export function addStaff(db: WritableDb, row: Staff): void {
  db.insert(staff).values(row).run();
}

export function updateStaff(db: WritableDb, id: StaffId, fields: Partial<Omit<Staff, 'id'>>): void {
  db.update(staff).set(fields).where(eq(staff.id, id)).run();
}
