import type { BookedMeeting } from '#db/reads/record/bookings.ts';
import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { RecordId } from '#domain/ids.ts';
import { meetingStep } from '#domain/policy/steps.ts';

/** The first booked meeting of each review of a cycle that was not held yet. */
export function nextBooked(read: Reads, { id: cycleId, policy }: Cycle): Map<RecordId, BookedMeeting> {
  const held = new Set(read.reviews.stepsIn(cycleId).map(({ recordId, step }) => `${recordId}/${step}`));
  const waiting = read.reviews
    .bookingsIn(cycleId)
    .filter(({ recordId, phase }) => !held.has(`${recordId}/${meetingStep(phase, policy)}`));
  return new Map(waiting.toReversed().map((row) => [row.recordId, row])); // of several, the earliest stays
}
