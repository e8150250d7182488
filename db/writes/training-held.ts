import { eq } from 'drizzle-orm';
import { attendance, mustHave, trainingEvent } from '#db/schema/training.ts';
import type { WritableDb } from '#db/types.ts';
import type { TrainingEventId } from '#domain/ids.ts';
import type { TrainingEvent } from '#domain/training/event.ts';
import type { MustHave } from '#domain/training/must-have.ts';

/** Keeps a training that was held, with those who were there and nobody else. */
export function keepEvent(db: WritableDb, { people, ...event }: TrainingEvent): void {
  const { id, ...fields } = event;
  db.insert(trainingEvent).values(event).onConflictDoUpdate({ target: trainingEvent.id, set: fields }).run();
  db.delete(attendance).where(eq(attendance.eventId, id)).run();
  if (people.length > 0)
    db.insert(attendance)
      .values(people.map((person) => ({ eventId: id, ...person })))
      .run();
}

export function removeEvent(db: WritableDb, id: TrainingEventId): void {
  db.delete(trainingEvent).where(eq(trainingEvent.id, id)).run();
}

/** Keeps the school's own line of what must be had. */
export function keepMustHave(db: WritableDb, { whom, ...line }: MustHave): void {
  const row = { ...line, whom: typeof whom === 'string' ? whom : whom.join(' ') };
  const { id: _, ...fields } = row;
  db.insert(mustHave).values(row).onConflictDoUpdate({ target: mustHave.id, set: fields }).run();
}
