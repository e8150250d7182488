import { eq } from 'drizzle-orm';
import { listColumns, savedFilter } from '#db/schema/lists/list-views.ts';
import type { WritableDb } from '#db/types.ts';
import type { SavedFilterId } from '#domain/ids.ts';

/** Keeps which columns of a list are shown and in which order; none for how it is by itself. */
export function keepListColumns(db: WritableDb, list: string, columns: readonly string[]): void {
  db.delete(listColumns).where(eq(listColumns.list, list)).run();
  if (columns.length > 0)
    db.insert(listColumns)
      .values({ list, columns: columns.join(' ') })
      .run();
}

/** Keeps a filter under its name, in place of what was there. */
export function keepSavedFilter(db: WritableDb, { id, ...set }: typeof savedFilter.$inferSelect): void {
  db.insert(savedFilter)
    .values({ id, ...set })
    .onConflictDoUpdate({ target: savedFilter.id, set })
    .run();
}

/** Takes a filter away. */
export function removeSavedFilter(db: WritableDb, id: SavedFilterId): void {
  db.delete(savedFilter).where(eq(savedFilter.id, id)).run();
}
