import { eq } from 'drizzle-orm';
import { listMatching } from '#db/schema/lists/list-matchings.ts';
import type { ReadableDb } from '#db/types.ts';
import { type Matching, staffColumns } from '#domain/staff-list/staff-columns.ts';

/** How a list with these headings (their hash) was last matched; undefined for one that never came in. */
export function lastMatching(db: ReadableDb, headings: string): Matching | undefined {
  const rows = db.select().from(listMatching).where(eq(listMatching.headings, headings)).all();
  const known = rows.filter(({ column }) => staffColumns.includes(column));
  return rows.length === 0 ? undefined : Object.fromEntries(known.map(({ column, position }) => [column, position]));
}
