import { answer } from '#db/schema/record/record-rows.ts';
import type { WritableDb } from '#db/types.ts';
import type { Answer } from '#domain/form/content.ts';
import type { RecordId } from '#domain/ids.ts';

/** Stores what stands in a box, in place of what stood there; gives the row. */
export function storeAnswer(db: WritableDb, recordId: RecordId, row: Answer): typeof answer.$inferSelect {
  return db
    .insert(answer)
    .values({ ...row, recordId })
    .onConflictDoUpdate({
      target: [answer.recordId, answer.question, answer.side, answer.row, answer.cell],
      set: { text: row.text },
    })
    .returning()
    .get();
}
