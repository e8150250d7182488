import { reads } from '#db/reads.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { forgetColumnsBefore, forgetReviewValues, strayValues } from '#db/writes/lists/own-columns.ts';
import { UNDO_DAYS } from '#domain/change.ts';
import { addDays } from '#domain/days/dates.ts';

/**
 * Forgets the columns whose removal cannot be put back any more, with what stands in them; of what stands beside the
 * headteacher's reviews, at their next unlocking. It counts from the last day that is beyond doubt, not from the clock.
 */
export function forgetColumns({ general, restricted }: Pick<OpenVault, 'general' | 'restricted'>): void {
  const day = reads({ general: general.db }).keeping.lastSeen();
  if (day === null) return;
  general.transaction((db) => forgetColumnsBefore(db, addDays(day, -UNDO_DAYS)));
  if (restricted === undefined) return;
  const stray = strayValues(general.db, restricted.db);
  if (stray.length > 0) restricted.transaction((db) => forgetReviewValues(db, stray));
}
