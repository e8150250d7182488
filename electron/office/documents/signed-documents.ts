import type { DocumentReads } from '#db/reads.ts';
import type { SignedDocument } from '#db/writes/record/records.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { documents } from '#templates/documents/index.ts';
import { storable } from './signed-blocks.ts';

/** The documents of the forms that both sides sign, as they are worded on a day. */
export function signedDocuments(read: DocumentReads, recordId: RecordId, policy: Policy, on: Day): SignedDocument[] {
  const signed = policy.forms.filter((form) => form.signed).map(({ id }) => id);
  return documents
    .filter(({ form }) => form !== null && signed.includes(form))
    .flatMap((document) => {
      const made = document.make(read, { of: 'record', recordId }, on);
      return made ? [{ documentId: document.id, fileName: made.fileName.en, composed: storable(made.composed) }] : [];
    });
}
