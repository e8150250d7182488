import { runningDeadline } from '#db/schema/record/record-days.ts';
import { objectiveProgress, trainingUndertaken } from '#db/schema/record/record-rows.ts';
import { record, recordVersion } from '#db/schema/record/records.ts';
import { review } from '#db/schema/record/reviews.ts';
import type { WritableDb } from '#db/types.ts';
import { inParts } from '#db/writes/in-parts.ts';
import type { Beginning } from '#domain/cycle/opening.ts';
import type { StoredDeadline } from '#domain/deadlines/running.ts';
import { asBegun, firstVersion } from './records.ts';
import { reviewRow } from './reviews.ts';

/** Reviews as they begin, with the deadlines that run from the first day; a whole school's in a few statements. */
export function addReviews(db: WritableDb, begun: readonly (Beginning & { deadlines: StoredDeadline[] })[]): void {
  const reviews = begun.map(({ review: of }) => of);
  inParts(reviews, (part) => db.insert(record).values(part.map(asBegun)));
  inParts(reviews, (part) => db.insert(review).values(part.map(reviewRow)));
  inParts(reviews, (part) => db.insert(recordVersion).values(part.map(firstVersion)));
  inParts(
    begun.flatMap(({ progress }) => progress),
    (part) => db.insert(objectiveProgress).values(part),
  );
  inParts(
    begun.flatMap(({ trainingUndertaken: rows }) => rows),
    (part) => db.insert(trainingUndertaken).values(part),
  );
  inParts(
    begun.flatMap(({ deadlines }) => deadlines),
    (part) => db.insert(runningDeadline).values(part),
  );
}
