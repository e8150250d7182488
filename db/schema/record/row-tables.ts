import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { RowKind } from '#domain/record/rows.ts';
import { evidence, objective, objectiveProgress, planAction, promise, trainingUndertaken } from './record-rows.ts';

/** The table of each kind of row that is added and removed in a form. */
export const rowTables = {
  objective,
  progress: objectiveProgress,
  undertaken: trainingUndertaken,
  evidence,
  promise,
  action: planAction,
} satisfies Record<RowKind, SQLiteTable>;
