import { eq } from 'drizzle-orm';
import { payDecision } from '#db/schema/record/pay-decisions.ts';
import type { WritableDb } from '#db/types.ts';
import type { RecordId } from '#domain/ids.ts';
import type { PayDecision } from '#domain/record/pay.ts';

/** Keeps what was decided about pay on a review, in place of what stood there. */
export function keepPayDecision(db: WritableDb, { recordId, ...said }: PayDecision): void {
  db.insert(payDecision)
    .values({ recordId, ...said })
    .onConflictDoUpdate({ target: payDecision.recordId, set: said })
    .run();
}

/** Takes away what was decided about pay on a review. */
export function removePayDecision(db: WritableDb, id: RecordId): void {
  db.delete(payDecision).where(eq(payDecision.recordId, id)).run();
}
