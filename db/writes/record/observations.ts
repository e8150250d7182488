import { eq } from 'drizzle-orm';
import { observation } from '#db/schema/record/observations.ts';
import type { WritableDb } from '#db/types.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Observation } from '#domain/observation/observation.ts';

/** Keeps how and by whom somebody is observed, with a record that was begun. */
export function addObservation(db: WritableDb, row: Observation): void {
  db.insert(observation).values(row).run();
}

/** Writes parts of an observation. */
export function updateObservation(db: WritableDb, id: RecordId, fields: Partial<Omit<Observation, 'recordId'>>): void {
  db.update(observation).set(fields).where(eq(observation.recordId, id)).run();
}
