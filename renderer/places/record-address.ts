import type { RecordId, ReviewId } from '#domain/ids.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import { href } from './routes.ts';

/** A record as the review that it is known to be. */
export function asReview(id: RecordId): ReviewId {
  return id as ReviewId; // as whoever calls knows
}

const concern = (recordId: RecordId): string => href('concern', { recordId });
const review = (id: RecordId): string => href('review', { reviewId: asReview(id) });

const addresses: Record<RecordKind, (id: RecordId) => string> = {
  review,
  'team-review': (recordId) => href('team', { recordId }),
  observation: (recordId) => href('observation', { recordId }),
  concern,
  'support-plan': concern,
  probation: concern,
  note: concern,
};

/** Where a record is shown: each kind has a screen of its own. */
export function recordAddress({ recordId, kind }: { recordId: RecordId; kind: RecordKind }): string {
  return addresses[kind](recordId);
}
