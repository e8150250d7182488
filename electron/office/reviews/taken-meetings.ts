import type { Reads } from '#db/reads.ts';
import { appraiserKey, appraisersOf } from '#domain/cycle/appraisers.ts';

/** The meetings that are booked in open cycles, each with an appraiser whose time it takes: twice where two appraise. */
export function takenMeetings(read: Reads) {
  return read.cycles
    .open()
    .flatMap(({ id }) =>
      read.reviews
        .bookingsIn(id)
        .flatMap((row) => appraisersOf(row).map((one) => ({ ...row, ...one, appraiser: appraiserKey(one) }))),
    );
}
