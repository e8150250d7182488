import type { DocumentReads } from '#db/reads.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Staff } from '#domain/staff/staff.ts';

/** The people whom a record is about, as far as they are on the staff list. */
export function peopleIn({ staff }: Pick<DocumentReads, 'staff'>, ids: readonly StaffId[]): Staff[] {
  return staff.some(ids);
}
