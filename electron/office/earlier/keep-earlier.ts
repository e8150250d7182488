import { addCycle, keepMembers } from '#db/writes/cycles.ts';
import { storeAnswer } from '#db/writes/record/answers.ts';
import { addReviews } from '#db/writes/record/begin-reviews.ts';
import { storeStep } from '#db/writes/record/record-days.ts';
import { storeStage } from '#db/writes/record/records.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { CycleId, ReviewId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { stepsAbout } from '#domain/policy/policy.ts';
import { stepThatMeans } from '#domain/policy/steps.ts';
import type { Review } from '#domain/review/review.ts';
import { stageInShort } from '#domain/review/stage.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import type { PlacedReview } from './place-earlier.ts';

/** Keeps reviews of an old tracker, each in the cycle of its year, which is made closed where it is not there. Gives how many were made. */
export function keepEarlier(tx: Transaction, policy: Policy, placed: readonly PlacedReview[], asked: Occasion): number {
  const made = new Map<string, Cycle>();
  for (const one of placed) {
    const key = `${one.year.periodId} ${one.year.starts}`;
    const cycle = one.cycle ?? made.get(key) ?? madeCycle(tx, policy, one, asked);
    if (!one.cycle) made.set(key, cycle);
    keepOne(tx, cycle, one, asked);
  }
  return made.size;
}

/**
 * A cycle of a year that is over, opened and closed today: it was never worked through here. What was true of the school when it
 * was closed is not kept with it, because no report is made of it.
 */
function madeCycle(tx: Transaction, policy: Policy, { year }: PlacedReview, { today, by, newId }: Occasion): Cycle {
  const { periodId, label, starts, ends } = year;
  const cycle: Cycle = {
    ...{ id: newId<CycleId>(), label, choices: tx.read.policy().choices, periodId, starts, ends },
    // what was due in a year that nobody worked through here is not known, and nothing in it is late
    policy: { ...policy, deadlines: [] },
    ...{ openedOn: today, closedOn: today, history: [{ what: 'closed', on: today, by, stillOpen: 0 }] },
  };
  addCycle(tx.db, cycle);
  return cycle;
}

function keepOne(
  tx: Transaction,
  cycle: Cycle,
  { of, person, appraiser, answers }: PlacedReview,
  asked: Occasion,
): void {
  const id = asked.newId<ReviewId>();
  const review: Review = {
    id,
    kind: 'review',
    cycleId: cycle.id,
    staffId: person.id,
    begunOn: cycle.starts,
    appraiserId: appraiser.id,
    appraiserName: appraiser.name,
    panel: [],
    earlierAppraisers: [],
    version: 1,
    state: 'open',
  };
  keepMembers(tx.db, [{ cycleId: cycle.id, staffId: person.id, leftOut: null, takenIn: null }]);
  addReviews(tx.db, [{ review, progress: [], trainingUndertaken: [], deadlines: [] }]);
  const steps = stepsAbout(cycle.policy, 'review');
  const met = stepThatMeans('meeting', steps);
  const done = of.held !== null && met !== undefined ? [{ step: met, on: of.held, reason: '' }] : [];
  for (const step of done) storeStep(tx.db, id, step);
  for (const answer of answers) storeAnswer(tx.db, id, answer);
  storeStage(tx.db, id, stageInShort(review, { steps: done, isWritten: answers.length > 0 }, steps), asked.now);
}
