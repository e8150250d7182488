import { desc, eq } from 'drizzle-orm';
import { step } from '#db/schema/record/record-days.ts';
import { objective, objectiveRevision } from '#db/schema/record/record-rows.ts';
import { recordVersion } from '#db/schema/record/records.ts';
import type { ReadableDb } from '#db/types.ts';
import type { ObjectiveId, ObjectiveRevisionId, RecordId } from '#domain/ids.ts';
import type { RecordVersion, StepDone } from '#domain/record/record.ts';
import type { Objective, ObjectiveRevision } from '#domain/record/rows.ts';

/** One objective as it stands. */
export function objectiveById(db: ReadableDb, id: ObjectiveId): Objective | undefined {
  return db.select().from(objective).where(eq(objective.id, id)).get();
}

/** The last wording that was kept of an objective; undefined where it was never revised. */
export function lastRevision(db: ReadableDb, id: ObjectiveId): ObjectiveRevision | undefined {
  return db
    .select()
    .from(objectiveRevision)
    .where(eq(objectiveRevision.objectiveId, id))
    .orderBy(desc(objectiveRevision.position))
    .limit(1)
    .get();
}

/** One wording that was kept. */
export function revisionById(db: ReadableDb, id: ObjectiveRevisionId): ObjectiveRevision | undefined {
  return db.select().from(objectiveRevision).where(eq(objectiveRevision.id, id)).get();
}

/** What of a record says since when its objectives are set. */
export function settingOf(db: ReadableDb, id: RecordId): { steps: StepDone[]; versions: RecordVersion[] } {
  return {
    steps: db.select().from(step).where(eq(step.recordId, id)).all(),
    versions: db.select().from(recordVersion).where(eq(recordVersion.recordId, id)).all(),
  };
}
