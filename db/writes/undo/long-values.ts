import { and, eq } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { hashOf, isBytes, type LongValue } from '#db/reads/undo/long-values.ts';
import { changeBytes } from '#db/schema/changes.ts';
import type { WritableDb } from '#db/types.ts';
import type { ChangeId } from '#domain/ids.ts';

/** Keeps long values beside a change. */
export function keepLong(db: WritableDb, changeId: ChangeId, values: readonly Buffer[]): void {
  for (const bytes of values)
    db.insert(changeBytes)
      .values({ changeId, sha256: hashOf(bytes), bytes })
      .onConflictDoNothing()
      .run();
}

/** A long value that stands beside a change, as its column holds it. Throws where it does not stand there. */
export function longValue(db: WritableDb, changeId: ChangeId, column: SQLiteColumn, { sha256 }: LongValue): unknown {
  const found = db
    .select({ bytes: changeBytes.bytes })
    .from(changeBytes)
    .where(and(eq(changeBytes.changeId, changeId), eq(changeBytes.sha256, sha256)))
    .get();
  if (found === undefined) throw new Error('a long value of a change is not there');
  return isBytes(column) ? found.bytes : column.mapFromDriverValue(found.bytes.toString('utf8'));
}
