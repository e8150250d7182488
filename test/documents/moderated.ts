import type { DocumentReads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { day } from '#domain/days/dates.ts';
import type { ModerationId } from '#domain/ids.ts';
import type { ReviewRecord } from '#domain/review/review.ts';

const moderationId = '00000000-0000-4000-8000-0000000000aa' as ModerationId; // as ids are written

/** One sample of a cycle, of which the first review was looked at. */
export function moderatedIn(
  records: readonly ReviewRecord[],
  { id: cycleId }: Pick<Cycle, 'id'>,
): DocumentReads['moderation'] {
  return {
    ofCycle: () => [
      {
        id: moderationId,
        cycleId,
        number: 48_213,
        each: 1,
        drawnOn: day('2026-11-16'),
        moderator: 'Ivo Marsh',
        conclusion: 'The criteria of two reviews are made measurable.',
      },
    ],
    items: () =>
      records.slice(0, 2).map(({ review }, at) => ({
        moderationId,
        recordId: review.id,
        checks: at === 0 ? { measurable: 'partly' as const, linked: 'yes' as const } : {},
        finding: at === 0 ? 'The second objective has no measure.' : '',
        followUp: at === 0 ? 'Reword it together.' : '',
        doneOn: at === 0 ? day('2026-11-20') : null,
      })),
  };
}
