import type { Reads } from '#db/reads.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Hand } from '#domain/policy/preparing.ts';
import type { Composed } from '#templates/blocks.ts';
import type { Subject } from '#templates/document.ts';
import { documents } from '#templates/documents/index.ts';

/** The form of a record that a file is, composed as it stands today; undefined where the record has no such form. */
export function formAsNow(
  read: Reads,
  { recordId, form, hand }: { recordId: RecordId; form: string; hand?: Hand },
  today: Day,
): Composed | undefined {
  const subject: Subject =
    hand === undefined ? { of: 'record', recordId } : { of: 'review', reviewId: recordId as never, hand }; // asked of reviews only
  // the document of the form's own name first: making one takes a while
  const printing = documents
    .filter((document) => document.form !== null)
    .toSorted((one, other) => Number(other.form === form) - Number(one.form === form));
  for (const document of printing) {
    const composed = document.make(read, subject, today)?.composed;
    if (composed?.form?.form === form) return composed;
  }
  return undefined;
}
