import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import type { Day } from '#domain/days/dates.ts';
import { runningOf } from '#domain/deadlines/running.ts';
import { stepsToMark } from '#domain/deadlines/steps-to-mark.ts';
import type { ReviewId } from '#domain/ids.ts';
import { stepsFor } from '#domain/policy/policy.ts';
import { followsSigning, labelOf } from '#domain/policy/steps.ts';
import { whyClosed } from '#domain/record/writable.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { countingOf } from '#electron/office/records/counting.ts';

/** The steps of somebody's review in a cycle that are booked or due next, each in words and with the day proposed for it. */
export function toMark(read: Reads, id: ReviewId, person: Staff, cycle: Cycle, today: Day) {
  const record = read.reviews.record(id);
  if (!record) return [];
  const { review, steps: done, bookings } = record;
  const { policy } = cycle;
  const counting = countingOf(read, cycle);
  const steps = stepsFor(policy, 'review', groupsAsked(person, counting)).filter(
    (step) => whyClosed(review, cycle, followsSigning(step.id, policy.steps)) === undefined,
  );
  const running = runningOf(review, record, { counting, people: [person] }, today);
  return stepsToMark({ steps, phases: policy.phases, done, bookings, running }, today).map(({ step, on }) => ({
    step,
    label: labelOf(step, policy.steps),
    on,
  }));
}
