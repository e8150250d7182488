import type { Reads } from '#db/reads.ts';
import { appraiserKey } from '#domain/cycle/appraisers.ts';

/** The meetings that are booked in open cycles, each with the appraiser whose time it takes. */
export function takenMeetings(read: Reads) {
  return read.cycles
    .open()
    .flatMap(({ id }) => read.reviews.bookingsIn(id).map((row) => ({ ...row, appraiser: appraiserKey(row) })));
}
