import { noting } from '#db/writes/changes.ts';
import { updateReview } from '#db/writes/reviews.ts';
import { appraiserKey } from '#domain/cycle/appraisers.ts';
import { done, refuse } from '#domain/result.ts';
import { reassignment } from '#electron/office/cycles/reassign.ts';
import type { Handlers } from '#electron/office/handling.ts';
import { changeMany } from '#electron/office/reviews/many-reviews.ts';
import { changeable } from '#electron/office/reviews/open-review.ts';

/** Who appraises in reviews, and who acts beside them. */
export const reviewAppraisers: Pick<Handlers, 'reviews.setAppraiser' | 'reviews.reassign' | 'reviews.setPanel'> = {
  'reviews.setAppraiser': (tx, { reviewId, ...next }, { today, now }) => {
    const found = changeable(tx, reviewId);
    if (!found.ok) return found;
    const change = reassignment(tx.read, found.value, next, today);
    if (!change.ok) return change;
    updateReview(found.value.db, reviewId, change.value);
    return done({ savedAt: now });
  },

  'reviews.reassign': (tx, { reviewIds, ...next }, asked) =>
    changeMany(
      tx,
      reviewIds.map((reviewId) => ({ reviewId })),
      asked,
      {
        what: 'appraisers-changed',
        work: (open, { reviewId }) => {
          if (appraiserKey(open.review) === appraiserKey(next)) return 'has-it';
          const change = reassignment(tx.read, open, next, asked.today);
          if (!change.ok) return change.problem;
          const row = { table: 'appraiser', id: reviewId } as const;
          return noting(open.db, [row], () => updateReview(open.db, reviewId, change.value));
        },
      },
    ),

  'reviews.setPanel': (tx, { reviewId, place, name }, asked) => {
    const found = changeable(tx, reviewId);
    if (!found.ok) return found;
    const { db, review } = found.value;
    if (!review.panel.some((one) => one.place === place)) return refuse({ code: 'field-unknown', field: 'place' });
    updateReview(db, reviewId, { panel: review.panel.map((one) => (one.place === place ? { place, name } : one)) });
    return done({ savedAt: asked.now });
  },
};
