import { asc, eq, ne } from 'drizzle-orm';
import { trainingNeed } from '#db/schema/record/record-rows.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleId, StaffId, TrainingNeedId } from '#domain/ids.ts';
import type { TrainingNeed } from '#domain/record/rows.ts';

/** The training needs of a cycle, from reviews and standing alone. */
export function needsInCycle(db: ReadableDb, cycleId: CycleId): TrainingNeed[] {
  return db
    .select()
    .from(trainingNeed)
    .where(eq(trainingNeed.cycleId, cycleId))
    .orderBy(asc(trainingNeed.position))
    .all();
}

/** The training needs of one person, of every year. */
export function needsOfPerson(db: ReadableDb, staffId: StaffId): TrainingNeed[] {
  return db.select().from(trainingNeed).where(eq(trainingNeed.staffId, staffId)).all();
}

/** One training need. */
export function needById(db: ReadableDb, id: TrainingNeedId): TrainingNeed | undefined {
  return db.select().from(trainingNeed).where(eq(trainingNeed.id, id)).get();
}

/** The themes that the school has used, for the list that is offered. */
export function themesOf(db: ReadableDb): string[] {
  return db
    .selectDistinct({ theme: trainingNeed.theme })
    .from(trainingNeed)
    .where(ne(trainingNeed.theme, ''))
    .all()
    .map((row) => row.theme);
}
