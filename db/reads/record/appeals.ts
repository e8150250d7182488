import { and, eq, isNull } from 'drizzle-orm';
import { appeal } from '#db/schema/record/appeals.ts';
import { record } from '#db/schema/record/records.ts';
import type { ReadableDb } from '#db/types.ts';
import type { AppealId, CycleId, RecordId } from '#domain/ids.ts';
import type { Appeal } from '#domain/record/appeals.ts';

/** One appeal; undefined where it is not there. */
export function appealById(db: ReadableDb, id: AppealId): Appeal | undefined {
  return db.select().from(appeal).where(eq(appeal.id, id)).get();
}

/** The records of a cycle that rest because an appeal is open. */
export function restingIn(db: ReadableDb, id: CycleId): RecordId[] {
  return db
    .selectDistinct({ recordId: appeal.recordId })
    .from(appeal)
    .innerJoin(record, eq(record.id, appeal.recordId))
    .where(and(eq(record.cycleId, id), eq(appeal.pauses, true), isNull(appeal.decidedOn)))
    .all()
    .map(({ recordId }) => recordId);
}
