import type { RunResult } from 'better-sqlite3';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

/** A database, or a transaction on one, that may be changed. Either compartment: their tables say which they stand in. */
export type WritableDb = BaseSQLiteDatabase<'sync', RunResult>;

/** A database that can only be asked. A function that takes one changes nothing. */
export type ReadableDb = Pick<WritableDb, 'select' | 'selectDistinct' | '$count' | '$with'> & {
  with: (
    ...queries: Parameters<WritableDb['with']>
  ) => Pick<ReturnType<WritableDb['with']>, 'select' | 'selectDistinct'>;
};
