import { createHash } from 'node:crypto';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

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

/** The sign by which long bytes are known again. */
export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
