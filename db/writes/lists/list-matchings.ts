import { eq } from 'drizzle-orm';
import { listMatching } from '#db/schema/lists/list-matchings.ts';
import type { WritableDb } from '#db/types.ts';
import { type Matching, staffColumns } from '#domain/staff-list/staff-columns.ts';

/** Keeps how a list with these headings (their hash) was matched, in place of how it was before. */
export function keepMatching(db: WritableDb, headings: string, matching: Matching): void {
  db.delete(listMatching).where(eq(listMatching.headings, headings)).run();
  for (const column of staffColumns) {
    const position = matching[column];
    if (position !== undefined) db.insert(listMatching).values({ headings, column, position }).run();
  }
}
