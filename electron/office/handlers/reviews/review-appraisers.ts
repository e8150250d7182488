import { noting } from '#db/writes/changes.ts';
import { updateReview } from '#db/writes/record/reviews.ts';
import { appraiserKey } from '#domain/cycle/appraisers.ts';
import { done, refuse } from '#domain/result.ts';
import { reassignment } from '#electron/office/cycles/reassign.ts';
import type { Handlers } from '#electron/office/handling.ts';
import { changeMany } from '#electron/office/records/many-records.ts';
import { changeable } from '#electron/office/records/open-record.ts';

/** Who appraises in reviews, and who acts beside them. */
export const reviewAppraisers: Pick<Handlers, 'reviews.setAppraiser' | 'reviews.setPanel'> = {
  'reviews.setAppraiser': (tx, { reviewIds, ...next }, asked) =>
    changeMany(
      tx,
      reviewIds.map((recordId) => ({ recordId })),
      asked,
      {
        isWork: false,
        work: ({ db }, { recordId }) => {
          const review = tx.read.reviews.byId(recordId);
          const cycle = review && tx.read.cycles.byId(review.cycleId);
          if (!cycle) return { code: 'not-found', what: 'review' };
          if (appraiserKey(review) === appraiserKey(next)) return 'has-it';
          const change = reassignment(tx.read, { review, cycle }, next, asked.today);
          if (!change.ok) return change.problem;
          const row = { table: 'appraiser', id: recordId } as const;
          return noting(db, [row], () => updateReview(db, recordId, change.value));
        },
      },
    ),

  'reviews.setPanel': (tx, { reviewId, place, name }, asked) => {
    const found = changeable(tx, reviewId);
    const review = tx.read.reviews.byId(reviewId);
    if (!found.ok) return found;
    if (!review?.panel.some((one) => one.place === place)) return refuse({ code: 'field-unknown', field: 'place' });
    const panel = review.panel.map((one) => (one.place === place ? { place, name } : one));
    updateReview(found.value.db, reviewId, { panel });
    return done({ savedAt: asked.now });
  },
};
