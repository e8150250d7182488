import { and, eq } from 'drizzle-orm';
import { recordPerson } from '#db/schema/record/records.ts';
import type { WritableDb } from '#db/types.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';

/** Takes somebody into a team. */
export function addMember(db: WritableDb, recordId: RecordId, staffId: StaffId): void {
  db.insert(recordPerson).values({ recordId, staffId }).run();
}

/** Takes somebody out of a team. */
export function removeMember(db: WritableDb, recordId: RecordId, staffId: StaffId): void {
  db.delete(recordPerson)
    .where(and(eq(recordPerson.recordId, recordId), eq(recordPerson.staffId, staffId)))
    .run();
}
