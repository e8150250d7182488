import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { changeBytes } from '#db/schema/changes.ts';
import type { WritableDb } from '#db/types.ts';
import type { ChangeId } from '#domain/ids.ts';

/** What stands in the row of a change for bytes, or for a text longer than this. */
const MOST_IN_ROW = 20_000;

/** Stands for a long value: by it the value is known again, and found beside its change. */
export interface LongValue {
  sha256: string;
  size: number;
}

/** A value as the row of a change keeps it, and its bytes where it is too long to stand there. */
export interface InRow {
  value: unknown;
  bytes?: Buffer;
}

/** How a change keeps a value of a column. */
export function inRow(column: SQLiteColumn, value: unknown): InRow {
  const bytes = longOf(column, value);
  if (bytes === undefined) return { value };
  return { value: { sha256: hashOf(bytes), size: bytes.length } satisfies LongValue, bytes };
}

/** Whether what a change keeps only stands for a value. */
export function isLong(value: unknown): value is LongValue {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'size' in value;
}

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

/** The bytes of a value that is too long for a row. */
function longOf(column: SQLiteColumn, value: unknown): Buffer | undefined {
  if (value === null || value === undefined) return undefined;
  if (isBytes(column)) return Buffer.from(value as Uint8Array); // a column of that kind
  if (typeof value !== 'string' && typeof value !== 'object') return undefined;
  const stored = column.mapToDriverValue(value);
  return typeof stored === 'string' && stored.length > MOST_IN_ROW ? Buffer.from(stored, 'utf8') : undefined;
}

/** Whether a column holds bytes, and no text. */
export function isBytes(column: SQLiteColumn): boolean {
  return column.getSQLType() === 'blob';
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
