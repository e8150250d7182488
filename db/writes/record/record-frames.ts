import { recordFrame } from '#db/schema/record/record-frames.ts';
import type { WritableDb } from '#db/types.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { RecordHead } from '#domain/record/record.ts';
import { addRecord } from './records.ts';

/** Begins a record of one person outside all cycles, with what it goes by from then on. */
export function addRecordOutside(db: WritableDb, head: RecordHead & { cycleId: null }, frame: Frame): void {
  const { policy, choices, periodId, starts, ends } = frame;
  addRecord(db, head);
  db.insert(recordFrame).values({ recordId: head.id, policy, choices, periodId, starts, ends }).run();
}
