import { updateReview } from '#db/writes/record/reviews.ts';
import { noting } from '#db/writes/undo/changes.ts';
import { appraiserKey, panelIn, ruleFor } from '#domain/cycle/appraisers.ts';
import { done, refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
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

  'reviews.setPanel': (tx, { reviewId, place, name, staffId }, asked) => {
    const found = changeable(tx, reviewId);
    const review = tx.read.reviews.byId(reviewId);
    if (!found.ok) return found;
    if (!review) return refuse({ code: 'not-found', what: 'review' });
    const cycle = tx.read.cycles.byId(review.cycleId);
    const of = tx.read.staff.byId(review.staffId);
    // a second post may have come since the review was begun
    const places = new Set([...review.panel, ...(cycle && of ? panelIn(ruleFor(of, cycle), []) : [])].map(placeOf));
    if (!places.has(place)) return refuse({ code: 'field-unknown', field: 'place' });
    const person = staffId === null ? undefined : tx.read.staff.byId(staffId);
    if (staffId !== null && !person) return refuse({ code: 'field-unknown', field: 'appraiserId' });
    if (person && staffId === review.staffId) return refuse({ code: 'appraiser-self', name: fullName(person) });
    const others = review.panel.filter((one) => one.place !== place);
    const panel = [...others, { place, name: person ? fullName(person) : name, staffId }];
    updateReview(found.value.db, reviewId, { panel });
    return done({ savedAt: asked.now });
  },
};

const placeOf = ({ place }: { place: string }): string => place;
