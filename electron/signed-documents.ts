import type { DocumentReads } from '#db/reads.ts';
import type { KeptDocument } from '#db/writes/reviews.ts';
import type { Day } from '#domain/dates.ts';
import { type Form, questionsOf } from '#domain/form.ts';
import type { ReviewId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy.ts';
import { documents } from '#templates/documents/index.ts';
import { keepable } from './kept.ts';

/** The documents that both sides sign, as they are worded on a day. */
export function signedDocuments(read: DocumentReads, reviewId: ReviewId, policy: Policy, on: Day): KeptDocument[] {
  const isSigned = (form: Form): boolean => questionsOf(form).some(({ kind }) => kind === 'signatures');
  const forms = policy.forms.filter(isSigned).map(({ id }) => id);
  return documents
    .filter(({ form }) => form !== null && forms.includes(form))
    .flatMap((document) => {
      const made = document.make(read, { of: 'review', reviewId }, on);
      return made ? [{ documentId: document.id, fileName: made.fileName, composed: keepable(made.composed) }] : [];
    });
}
