import { eq } from 'drizzle-orm';
import { objectiveRevision } from '#db/schema/record/record-rows.ts';
import type { WritableDb } from '#db/types.ts';
import type { ObjectiveRevisionId } from '#domain/ids.ts';
import type { ObjectiveRevision } from '#domain/record/rows.ts';
import type { Some } from './rows.ts';

/** Keeps an earlier wording of an objective. */
export function addRevision(db: WritableDb, revision: ObjectiveRevision): void {
  db.insert(objectiveRevision).values(revision).run();
}

/** Writes what is said of a revision. */
export function saveRevision(
  db: WritableDb,
  id: ObjectiveRevisionId,
  fields: Some<Pick<ObjectiveRevision, 'on' | 'reason' | 'isSpelling' | 'isOver'>>,
): void {
  db.update(objectiveRevision).set(fields).where(eq(objectiveRevision.id, id)).run();
}

/** Forgets a wording that holds again: nothing was revised. */
export function dropRevision(db: WritableDb, id: ObjectiveRevisionId): void {
  db.delete(objectiveRevision).where(eq(objectiveRevision.id, id)).run();
}
