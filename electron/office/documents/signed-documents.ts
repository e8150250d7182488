import type { DocumentReads } from '#db/reads.ts';
import type { KeptDocument } from '#db/writes/reviews.ts';
import type { Day } from '#domain/days/dates.ts';
import type { ReviewId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { documents } from '#templates/documents/index.ts';
import { keepable } from './signed-blocks.ts';

/** The documents of the forms that both sides sign, as they are worded on a day. */
export function signedDocuments(read: DocumentReads, reviewId: ReviewId, policy: Policy, on: Day): KeptDocument[] {
  const signed = policy.forms.filter((form) => form.signed).map(({ id }) => id);
  return documents
    .filter(({ form }) => form !== null && signed.includes(form))
    .flatMap((document) => {
      const made = document.make(read, { of: 'review', reviewId }, on);
      return made ? [{ documentId: document.id, fileName: made.fileName, composed: keepable(made.composed) }] : [];
    });
}
