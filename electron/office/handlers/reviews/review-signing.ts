import { keepStep } from '#db/writes/review-rows.ts';
import { keepDocuments, refreshDerived, reopen, sign } from '#db/writes/reviews.ts';
import type { Day } from '#domain/days/dates.ts';
import { doneOn, stepThatMeans } from '#domain/policy/steps.ts';
import type { Problem } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Signature } from '#domain/review/review.ts';
import { countedBy } from '#electron/office/cycles/counting.ts';
import { signedDocuments } from '#electron/office/documents/signed-documents.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { reviewIn, writeReview } from '#electron/office/reviews/open-review.ts';
import { missingBefore, rulesOf } from '#electron/office/reviews/review-rules.ts';

type SigningHandlers = Pick<HandlersOf<'reviews'>, 'reviews.sign' | 'reviews.reopen'>;

/** Signing locks a version of a review; reopening begins the next. */
export const reviewSigning: SigningHandlers = {
  'reviews.sign': (tx, { reviewId, appraisee, appraiser }, asked) => {
    return writeReview(tx, reviewId, asked, ({ db, review, cycle }) => {
      const record = tx.read.reviews.record(reviewId);
      const rules = record && rulesOf(tx.read, record);
      if (!rules) return refuse({ code: 'not-found', what: 'review' });
      const problem =
        whyNotSigned(doneOn('meeting', record.steps, cycle.policy.steps), { appraisee, appraiser }, asked.today) ??
        (missingBefore(tx.read, record, rules).some(({ weight }) => weight === 'needed') ? notReady : undefined);
      if (problem) return refuse(problem);
      const { version } = review;
      const signatures: Signature[] = [
        { side: 'appraisee', version, ...appraisee },
        { side: 'appraiser', version, ...appraiser },
      ];
      sign(db, reviewId, signatures);
      const last = appraisee.signedOn > appraiser.signedOn ? appraisee.signedOn : appraiser.signedOn;
      const signing = stepThatMeans('signed', cycle.policy.steps);
      if (signing) keepStep(db, reviewId, signing, last);
      keepDocuments(db, reviewId, version, signedDocuments(tx.read, reviewId, cycle.policy, asked.today));
      return done({ savedAt: asked.now });
    });
  },

  'reviews.reopen': (tx, { reviewId, reason }, asked) => {
    const found = reviewIn(tx, reviewId);
    if (!found.ok) return found;
    const { db, review, cycle } = found.value;
    if (cycle.closedOn !== null) return refuse({ code: 'cycle-closed' });
    if (review.state !== 'signed') return refuse({ code: 'review-not-signed' });
    if (reason === '') return refuse({ code: 'reason-needed' });
    reopen(db, reviewId, review.version + 1, reason);
    const signing = stepThatMeans('signed', cycle.policy.steps);
    if (signing) keepStep(db, reviewId, signing, null);
    refreshDerived(db, reviewId, countedBy(tx.read, cycle, review.staffId), asked.today, asked.now);
    return done({ savedAt: asked.now });
  },
};

const notReady: Problem = { code: 'review-incomplete' };

type Signed = { name: string; signedOn: Day };

function whyNotSigned(
  meeting: Day | undefined,
  by: Record<Signature['side'], Signed>,
  today: Day,
): Problem | undefined {
  for (const [side, { name, signedOn }] of Object.entries(by)) {
    if (name === '') return { code: 'field-empty', field: `${side}.name` };
    if (signedOn > today) return { code: 'day-in-future', field: `${side}.signedOn` };
    if (meeting !== undefined && signedOn < meeting) return { code: 'signature-before-meeting', meeting };
  }
  return undefined;
}
