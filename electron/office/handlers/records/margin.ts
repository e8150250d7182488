import { removeMarginNote, storeMarginNote } from '#db/writes/record/margin.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { changeable } from '#electron/office/records/open-record.ts';

/** What somebody notes for themselves beside a question, while the record is written. */
export const margin: HandlersOf<'margin'> = {
  'margin.ofRecord': (read, { recordId }, { by }) =>
    read.records.head(recordId)
      ? done({ notes: read.records.marginNotes(recordId, by) })
      : refuse({ code: 'not-found', what: 'review' }),

  'margin.write': (tx, { recordId, question, text }, { by, now }) => {
    const found = changeable(tx, recordId);
    if (!found.ok) return found;
    if (text === '') removeMarginNote(tx.db, recordId, { question, by });
    else storeMarginNote(tx.db, recordId, { question, by, text });
    return done({ savedAt: now });
  },
};
