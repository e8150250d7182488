import { and, eq } from 'drizzle-orm';
import { answer } from '#db/schema/record/record-rows.ts';
import type { ReadableDb } from '#db/types.ts';
import { MARGIN, type MarginNote } from '#domain/form/margin.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Role } from '#domain/roles.ts';

/** What one of the offices noted in the margin of a record. */
export function marginNotesOf(db: ReadableDb, id: RecordId, by: Role): MarginNote[] {
  return db
    .select({ question: answer.row, text: answer.text })
    .from(answer)
    .where(and(eq(answer.recordId, id), eq(answer.question, MARGIN), eq(answer.cell, by)))
    .all();
}
