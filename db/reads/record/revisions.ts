import { desc, eq } from 'drizzle-orm';
import { objective, objectiveRevision } from '#db/schema/record/record-rows.ts';
import type { ReadableDb } from '#db/types.ts';
import type { ObjectiveId, ObjectiveRevisionId } from '#domain/ids.ts';
import type { Objective, ObjectiveRevision } from '#domain/record/rows.ts';

/** One objective as it stands, with the last wording that was kept of it, in one question. */
export function objectiveWithLast(
  db: ReadableDb,
  id: ObjectiveId,
): { objective: Objective; latest: ObjectiveRevision | undefined } | undefined {
  const found = db
    .select({ objective, latest: objectiveRevision })
    .from(objective)
    .leftJoin(objectiveRevision, eq(objectiveRevision.objectiveId, objective.id))
    .where(eq(objective.id, id))
    .orderBy(desc(objectiveRevision.position))
    .limit(1)
    .get();
  return found && { objective: found.objective, latest: found.latest ?? undefined };
}

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
