import { and, eq } from 'drizzle-orm';
import { moderationItem, moderationSample } from '#db/schema/moderation.ts';
import type { WritableDb } from '#db/types.ts';
import type { ModerationId, RecordId } from '#domain/ids.ts';
import type { Sample, SampleItem } from '#domain/moderation/moderation.ts';

/** Keeps a sample with its reviews, of which nothing was found yet. */
export function addSample(db: WritableDb, sample: Sample, recordIds: readonly RecordId[]): void {
  db.insert(moderationSample).values(sample).run();
  for (const recordId of recordIds)
    db.insert(moderationItem)
      .values({ moderationId: sample.id, recordId, checks: {}, finding: '', followUp: '', doneOn: null })
      .run();
}

/** Writes what came out of a sample as a whole. */
export function saveConclusion(db: WritableDb, id: ModerationId, conclusion: string): void {
  db.update(moderationSample).set({ conclusion }).where(eq(moderationSample.id, id)).run();
}

/** Writes what was found of one review. */
export function saveItem(
  db: WritableDb,
  { moderationId, recordId, ...fields }: Pick<SampleItem, 'moderationId' | 'recordId'> & Partial<SampleItem>,
): void {
  const which = and(eq(moderationItem.moderationId, moderationId), eq(moderationItem.recordId, recordId));
  db.update(moderationItem).set(fields).where(which).run();
}

/** Takes a sample away, with what was found of its reviews. */
export function removeSample(db: WritableDb, id: ModerationId): void {
  db.delete(moderationSample).where(eq(moderationSample.id, id)).run();
}
