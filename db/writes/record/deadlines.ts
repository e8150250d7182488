import { eq, sql } from 'drizzle-orm';
import { runningDeadline } from '#db/schema/record/record-days.ts';
import type { WritableDb } from '#db/types.ts';
import type { StoredDeadline } from '#domain/deadlines/running.ts';
import type { RecordId } from '#domain/ids.ts';

/** The running deadlines of one record. */
export interface RecordDeadlines {
  recordId: RecordId;
  deadlines: readonly StoredDeadline[];
}

/** Stores the running deadlines of records in place of those stored before; records that are not named stay. */
export function storeDeadlines(db: WritableDb, records: readonly RecordDeadlines[]): void {
  const { placeholder } = sql;
  // prepared once: drizzle takes longer to word a statement than SQLite to do it
  const clear = db
    .delete(runningDeadline)
    .where(eq(runningDeadline.recordId, placeholder('recordId')))
    .prepare();
  const add = db
    .insert(runningDeadline)
    .values({
      recordId: placeholder('recordId'),
      cycleId: placeholder('cycleId'),
      rule: placeholder('rule'),
      step: placeholder('step'),
      due: placeholder('due'),
      sum: placeholder('sum'),
      shortened: placeholder('shortened'),
    })
    .prepare();
  for (const { recordId, deadlines } of records) {
    clear.run({ recordId });
    for (const deadline of deadlines) add.run({ ...deadline });
  }
}
