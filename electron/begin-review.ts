import type { Reads } from '#db/reads.ts';
import type { WritableDb } from '#db/types.ts';
import { keepDeadlines } from '#db/writes/deadlines.ts';
import { addProgress, addUndertaken } from '#db/writes/review-rows.ts';
import { addReview, runningOf } from '#db/writes/reviews.ts';
import { type Appointment, type Appraiser, appraiserRule } from '#domain/appraisers.ts';
import type { Cycle } from '#domain/cycle.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import { beginReview } from '#domain/opening.ts';
import type { Problem } from '#domain/problems.ts';
import { fullName, type Staff } from '#domain/staff.ts';
import { countingOf } from './counting.ts';
import type { Asked, Writing } from './handling.ts';

type Chosen = ReadonlyMap<StaffId, Appraiser>;

/** What is wrong with who appraises whom: somebody without an appraiser, with themselves, or with one who is not there. */
export function appraiserProblem(read: Reads, people: readonly Staff[], chosen: Chosen): Problem | undefined {
  const without = people.filter((person) => !chosen.get(person.id)?.appraiserName);
  if (without.length > 0) return { code: 'appraiser-missing', names: without.map(fullName) };
  for (const person of people) {
    const appraiserId = chosen.get(person.id)?.appraiserId ?? null;
    if (appraiserId === person.id) return { code: 'appraiser-self', name: fullName(person) };
    if (appraiserId !== null && !read.staff.byId(appraiserId)) return { code: 'field-unknown', field: 'appraiserId' };
  }
  return undefined;
}

/** Begins somebody's review in the compartment given, with what their last one carries forward. */
export function beginFor(
  tx: Writing,
  db: WritableDb,
  cycle: Cycle,
  person: Staff,
  chosen: Appointment | undefined,
  { newId, today }: Asked,
): ReviewId {
  const previous = tx.read.reviews.lastOf(person.id, cycle.starts);
  const { places } = appraiserRule(cycle.policy, person.group);
  const names = new Map(chosen?.panel.map(({ place, name }) => [place, name]));
  const of = {
    ...{ cycleId: cycle.id, staffId: person.id },
    ...{ appraiserId: chosen?.appraiserId ?? null, appraiserName: chosen?.appraiserName ?? '' },
    panel: places.map(({ id }) => ({ place: id, name: names.get(id) ?? '' })),
  };
  const { review, progress, trainingUndertaken } = beginReview(of, previous, newId);
  addReview(db, review);
  for (const row of progress) addProgress(db, row);
  for (const row of trainingUndertaken) addUndertaken(db, row);
  const facts = { reviewId: review.id, steps: [], bookings: [] };
  const deadlines = runningOf(facts, { counting: countingOf(tx.read, cycle), person }, today);
  keepDeadlines(db, [{ reviewId: review.id, deadlines }]);
  return review.id;
}
