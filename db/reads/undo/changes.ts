import { desc, eq, sql } from 'drizzle-orm';
import { change } from '#db/schema/changes.ts';
import type { ReadableDb } from '#db/types.ts';
import type { ChangeId } from '#domain/ids.ts';

/** A change with the rows it touched. */
export type ChangeRow = typeof change.$inferSelect;

/** The latest changes, the newest first; of two in one instant, the one that was noted later. */
export function latestChanges(db: ReadableDb, most: number): ChangeRow[] {
  return db.select().from(change).orderBy(desc(change.at), desc(sql`rowid`)).limit(most).all();
}

/** One change with its rows. */
export function changeById(db: ReadableDb, id: ChangeId): ChangeRow | undefined {
  return db.select().from(change).where(eq(change.id, id)).get();
}
