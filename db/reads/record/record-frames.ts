import { eq } from 'drizzle-orm';
import { recordFrame } from '#db/schema/record/record-frames.ts';
import type { ReadableDb } from '#db/types.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { RecordId } from '#domain/ids.ts';

/** What a record outside all cycles goes by; undefined for one of a cycle. */
export function frameOfRecord(db: ReadableDb, id: RecordId): Frame | undefined {
  const row = db.select().from(recordFrame).where(eq(recordFrame.recordId, id)).get();
  if (row === undefined) return undefined;
  const { policy, choices, periodId, starts, ends } = row;
  return { id: null, label: null, closedOn: null, policy, choices, periodId, starts, ends };
}
