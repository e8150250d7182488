import { z } from 'zod';
import { write } from '#contract/operation.ts';
import * as shape from '#contract/shapes.ts';
import { doneToMany, reviewIds } from './many-records.ts';

const saved = z.object({ savedAt: shape.instant });
const appraiser = {
  appraiserId: shape.staffId.nullable(),
  appraiserName: shape.line,
  /** Empty where the change only puts right who was chosen. */
  reason: shape.line,
};

/** Who appraises in a review, and who acts beside them. */
export const reviewAppraisers = {
  /** Gives the chosen another appraiser, with one reason; nobody is given themselves. */
  'reviews.setAppraiser': write(
    z.strictObject({ reviewIds, ...appraiser }),
    doneToMany,
    ['reviews', 'cycles', 'staff', 'changes'],
    { about: ({ reviewIds: ids }) => ({ of: 'records', ids }), undo: () => 'appraisers-changed' },
  ),
  /** Fills a place beside the appraiser with a name, of the staff list where `staffId` says so. */
  'reviews.setPanel': write(
    z.strictObject({
      reviewId: shape.reviewId,
      place: z.string().max(80),
      name: shape.line,
      staffId: shape.staffId.nullable().default(null),
    }),
    saved,
    ['reviews', 'staff', 'cycles'],
    { about: ({ reviewId }) => ({ of: 'records', ids: [reviewId] }), undo: () => 'panel-changed', watched: true },
  ),
};
