import { desc, eq } from 'drizzle-orm';
import { moderationItem, moderationSample } from '#db/schema/moderation.ts';
import type { ReadableDb } from '#db/types.ts';
import type { CycleId, ModerationId } from '#domain/ids.ts';
import type { Sample, SampleItem } from '#domain/moderation/moderation.ts';

/** Samples of reviews that were drawn to be moderated. */
export function moderationReads(general: ReadableDb) {
  return {
    /** Those of a cycle, the latest first. */
    ofCycle: (id: CycleId): Sample[] =>
      general
        .select()
        .from(moderationSample)
        .where(eq(moderationSample.cycleId, id))
        .orderBy(desc(moderationSample.drawnOn))
        .all(),
    byId: (id: ModerationId): Sample | undefined =>
      general.select().from(moderationSample).where(eq(moderationSample.id, id)).get(),
    items: (id: ModerationId): SampleItem[] =>
      general.select().from(moderationItem).where(eq(moderationItem.moderationId, id)).all(),
  };
}
