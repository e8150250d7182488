import { z } from 'zod';
import { read, write } from '#contract/operation.ts';
import { instant, prose, recordId } from '#contract/shapes.ts';

const question = z.string().min(1).max(400);
const ofRecord = (asked: { recordId: z.output<typeof recordId> }) => ({
  of: 'records' as const,
  ids: [asked.recordId],
});

/** Notes in the margin of a record's forms: each office sees its own, no paper prints them, and signing ends them. */
export const margin = {
  'margin.ofRecord': read(
    z.strictObject({ recordId }),
    z.object({ notes: z.array(z.object({ question, text: z.string() })) }),
    ['reviews', 'concerns'],
    // they stand beside the record, which was noted as seen
    { about: ofRecord, leaves: 'nothing' },
  ),
  /** Keeps a note beside a question in place of the one before; an empty one is taken away. */
  'margin.write': write(
    z.strictObject({ recordId, question, text: prose }),
    z.object({ savedAt: instant }),
    ['reviews', 'concerns'],
    { about: ofRecord, undo: () => 'margin-written', watched: true },
  ),
};
