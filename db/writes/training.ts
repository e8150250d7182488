import { eq, max } from 'drizzle-orm';
import { trainingNeed } from '#db/schema/record/record-rows.ts';
import type { WritableDb } from '#db/types.ts';
import type { CycleId, TrainingNeedId } from '#domain/ids.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';
import type { Some } from './record/rows.ts';

export function addNeed(db: WritableDb, row: TrainingNeed): void {
  db.insert(trainingNeed).values(row).run();
}

export function saveNeed(db: WritableDb, id: TrainingNeedId, fields: Some<TrainingNeed>): void {
  db.update(trainingNeed).set(fields).where(eq(trainingNeed.id, id)).run();
}

/** The place after the last need of a cycle. */
export function nextNeedPosition(db: WritableDb, cycleId: CycleId): number {
  const last = db
    .select({ last: max(trainingNeed.position) })
    .from(trainingNeed)
    .where(eq(trainingNeed.cycleId, cycleId))
    .get()?.last;
  return (last ?? 0) + 1;
}
