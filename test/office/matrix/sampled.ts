import type * as Ids from '#domain/ids.ts';
import type { TestOffice } from '#test/office/office.ts';

/** Two samples of a cycle, of one of which something was written. */
export async function sampled(
  { ask }: TestOffice,
  cycleId: Ids.CycleId,
): Promise<Record<'begun' | 'mistaken', Ids.ModerationId>> {
  const draw = async (number: number) =>
    (await ask('moderation.draw', { cycleId, number, each: 5, moderator: 'Ivo Marsh' })).moderationId;
  const sampleIds = { begun: await draw(48_213), mistaken: await draw(51_007) };
  await ask('moderation.conclude', { cycleId, moderationId: sampleIds.begun, conclusion: 'Even enough' });
  return sampleIds;
}
