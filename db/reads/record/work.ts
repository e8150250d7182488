import { and, asc, eq, exists, ne, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { step } from '#db/schema/record/record-days.ts';
import { answer, objective, objectiveProgress } from '#db/schema/record/record-rows.ts';
import { record, recordVersion } from '#db/schema/record/records.ts';
import type { ReadableDb } from '#db/types.ts';
import { MARGIN } from '#domain/form/margin.ts';
import type { RecordId } from '#domain/ids.ts';
import type { RecordVersion, StepDone } from '#domain/record/record.ts';
import type { Objective } from '#domain/record/rows.ts';

/** How far a record has come, without a word of what stands in it. */
export interface RecordWork {
  steps: Pick<StepDone, 'step' | 'on'>[];
  versions: Pick<RecordVersion, 'version' | 'signedOn'>[];
  hasObjectives: boolean;
  /** Whether anything was written, as `stageOf` counts it. */
  isWritten: boolean;
}

/** How far a record has come, in one question, because it is asked whenever a box is saved; undefined where it is not there. */
export function workOf(db: ReadableDb, id: RecordId): RecordWork | undefined {
  const hasObjectives = hangs(db, objective, objective.recordId);
  const hasText = or(
    hangs(db, answer, answer.recordId, and(ne(answer.text, ''), ne(answer.question, MARGIN))),
    hangs(db, objectiveProgress, objectiveProgress.recordId, ne(objectiveProgress.progress, '')),
  );
  const rows = db
    .select({
      step: step.step,
      on: step.on,
      version: recordVersion.version,
      signedOn: recordVersion.signedOn,
      hasObjectives: sql<number>`${hasObjectives}`,
      hasText: sql<number>`${hasText}`,
    })
    .from(record)
    .leftJoin(step, eq(step.recordId, record.id))
    .leftJoin(recordVersion, eq(recordVersion.recordId, record.id))
    .where(eq(record.id, id))
    .all();
  const [first] = rows;
  if (first === undefined) return undefined;
  // each step stands beside each version
  const steps = new Map(rows.flatMap(({ step: of, on }) => (of === null || on === null ? [] : [[of, on] as const])));
  const versions = new Map(rows.flatMap((row) => (row.version === null ? [] : [[row.version, row.signedOn] as const])));
  return {
    steps: [...steps].map(([of, on]) => ({ step: of, on })),
    versions: [...versions].map(([version, signedOn]) => ({ version, signedOn })),
    hasObjectives: first.hasObjectives === 1,
    isWritten: first.hasObjectives === 1 || first.hasText === 1,
  };
}

/** Whether a row of a table hangs on the record that is asked for. */
function hangs(
  db: ReadableDb,
  table: typeof answer | typeof objective | typeof objectiveProgress,
  column: SQLiteColumn,
  also?: SQL,
): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(table)
      .where(and(eq(column, record.id), also)),
  );
}

/** The objectives of a record, in their order. */
export function objectivesOf(db: ReadableDb, id: RecordId): Objective[] {
  return db.select().from(objective).where(eq(objective.recordId, id)).orderBy(asc(objective.position)).all();
}
