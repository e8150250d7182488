import type { Reads } from '#db/reads.ts';
import { addReviews } from '#db/writes/record/begin-reviews.ts';
import { type Appointment, type Appraiser, panelIn, ruleFor } from '#domain/cycle/appraisers.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { beginReview } from '#domain/cycle/opening.ts';
import { runningOf } from '#domain/deadlines/running.ts';
import type { ReviewId, StaffId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import { countingOf } from '#electron/office/records/counting.ts';

type Chosen<Who = Appraiser> = ReadonlyMap<StaffId, Who>;

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

/** Begins people's reviews in the compartment of a transaction, each with what the last one carries forward. */
export function beginReviews(
  tx: Transaction,
  cycle: Cycle,
  people: readonly Staff[],
  chosen: Chosen<Appointment>,
  { today, newId }: Occasion,
): ReviewId[] {
  const previous = tx.read.reviews.lastOfEach(
    people.map(({ id }) => id),
    cycle,
    tx.home,
  );
  const counting = countingOf(tx.read, cycle);
  const begun = people.map((person) => {
    const appointment = inPlaces(chosen.get(person.id), person, cycle);
    const of = { cycleId: cycle.id, staffId: person.id, begunOn: today, ...appointment };
    const beginning = beginReview(of, previous.get(person.id), newId);
    const nothingYet = { steps: [], bookings: [], appeals: [] };
    return { ...beginning, deadlines: runningOf(beginning.review, nothingYet, { counting, people: [person] }, today) };
  });
  addReviews(tx.db, begun);
  return begun.map(({ review }) => review.id);
}

/** An appointment with every place that the policy's rule names, and no other. */
function inPlaces(chosen: Appointment | undefined, person: Staff, cycle: Cycle): Appointment {
  const panel = panelIn(ruleFor(person, cycle), chosen?.panel ?? []);
  return { appraiserId: chosen?.appraiserId ?? null, appraiserName: chosen?.appraiserName ?? '', panel };
}
