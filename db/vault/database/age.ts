import type { ReadableDb, WritableDb } from '#db/types.ts';
import { vaultAge } from './age-table.ts';

/** How old a compartment is: how often it was opened and closed, on which day last, and under which keys. */
export type Age = Omit<typeof vaultAge.$inferSelect, 'id'>;

/** The age of a compartment; undefined before it was opened for the first time. */
export function ageOf(db: ReadableDb): Age | undefined {
  const row = db.select().from(vaultAge).get();
  if (row === undefined) return undefined;
  const { id: _, ...age } = row;
  return age;
}

/** Keeps the age of a compartment, in place of the one before. */
export function keepAge(db: WritableDb, age: Age): void {
  db.insert(vaultAge)
    .values({ id: 1, ...age })
    .onConflictDoUpdate({ target: vaultAge.id, set: age })
    .run();
}
