import * as tables from '#db/schema/reviews.ts';
import type { WritableDb } from '#db/types.ts';
import type { Beginning } from '#domain/cycle/opening.ts';
import { inParts } from './in-parts.ts';

/** Reviews as they begin, with the deadlines that run from the first day; a whole school's in a few statements. */
export function addReviews(
  db: WritableDb,
  begun: readonly (Beginning & { deadlines: (typeof tables.runningDeadline.$inferInsert)[] })[],
): void {
  const reviews = begun.map(({ review }) => review);
  inParts(reviews, (part) =>
    db.insert(tables.review).values(part.map((row) => ({ ...row, stage: 'not-started' as const, touchedAt: '' }))),
  );
  inParts(reviews, (part) =>
    db
      .insert(tables.reviewVersion)
      .values(part.map(({ id, version }) => ({ reviewId: id, version, reason: '', signedOn: null }))),
  );
  inParts(
    begun.flatMap(({ progress }) => progress),
    (part) => db.insert(tables.objectiveProgress).values(part),
  );
  inParts(
    begun.flatMap(({ trainingUndertaken }) => trainingUndertaken),
    (part) => db.insert(tables.trainingUndertaken).values(part),
  );
  inParts(
    begun.flatMap(({ deadlines }) => deadlines),
    (part) => db.insert(tables.runningDeadline).values(part),
  );
}
