import { eq } from 'drizzle-orm';
import { changeBytes } from '#db/schema/changes.ts';
import type { ReadableDb } from '#db/types.ts';
import type { RowChange } from '#domain/change.ts';
import { columnsOf } from './changed-tables.ts';
import { inRow, isBytes, isLong, type LongValue } from './long-values.ts';
import { rowOf } from './rows-as-left.ts';

/** A row of a change with the long texts that stand beside it or in its table still; bytes stay the sign by which they are found. */
export function wholeRow(db: ReadableDb, row: RowChange): RowChange {
  return { ...row, before: whole(db, row, row.before), after: whole(db, row, row.after) };
}

/** The bytes for which a value of a change stands; undefined where they are kept nowhere any more. */
export function bytesOfSign(db: ReadableDb, { sha256 }: LongValue): Buffer | undefined {
  return db.select({ bytes: changeBytes.bytes }).from(changeBytes).where(eq(changeBytes.sha256, sha256)).limit(1).get()
    ?.bytes;
}

type Columns = RowChange['before'];

function whole(db: ReadableDb, { table, id }: RowChange, kept: Columns): Columns {
  if (kept === null || !Object.values(kept).some(isLong)) return kept;
  const columns = columnsOf(table);
  const now = rowOf(db, table, id);
  return Object.fromEntries(
    Object.entries(kept).map(([name, value]) => {
      const column = columns[name];
      if (column === undefined || !isLong(value) || isBytes(column)) return [name, value];
      const bytes = bytesOfSign(db, value);
      if (bytes !== undefined) return [name, column.mapFromDriverValue(bytes.toString('utf8'))];
      const standing = inRow(column, now?.[name]).value;
      return [name, isLong(standing) && standing.sha256 === value.sha256 ? now?.[name] : value];
    }),
  );
}
