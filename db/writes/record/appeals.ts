import { eq } from 'drizzle-orm';
import { appeal } from '#db/schema/record/appeals.ts';
import type { WritableDb } from '#db/types.ts';
import type { Appeal } from '#domain/record/appeals.ts';

export function addAppeal(db: WritableDb, row: Appeal): void {
  db.insert(appeal).values(row).run();
}

/** Writes an appeal anew, in the place of what stood of it. */
export function saveAppeal(db: WritableDb, { id, ...fields }: Appeal): void {
  db.update(appeal).set(fields).where(eq(appeal.id, id)).run();
}
