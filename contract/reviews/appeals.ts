import { z } from 'zod';
import { write } from '#contract/operation.ts';
import { appealId, changeId, dayShape, line, prose, recordId } from '#contract/shapes.ts';
import { appealAgainst, appealOutcome } from '#domain/record/appeals.ts';
import { saidSchema } from '#domain/text/bilingual.ts';

/** What is noted of an appeal when it is received. */
const received = {
  disputes: appealAgainst,
  receivedOn: dayShape,
  /** In the words of whoever appeals, as they wrote them. */
  grounds: prose,
  decidedBy: line,
  /** The review rests until it is decided. */
  pauses: z.boolean(),
};

/** An appeal as a screen shows it. */
export const appeal = z.object({
  ...received,
  id: appealId,
  clause: z.string().nullable(),
  decidedOn: dayShape.nullable(),
  outcome: appealOutcome.nullable(),
  decision: z.string(),
});

/** An appeal that can be made under the policy of a record. */
export const appealRule = z.object({
  disputes: appealAgainst,
  decidedBy: saidSchema.nullable(),
  pauses: z.boolean(),
  clause: z.string().nullable(),
});

const changed = z.object({ changeId });
const topics = ['reviews', 'changes'] as const;
const one = { recordId, appealId };
const ofRecord = (asked: { recordId: z.output<typeof recordId> }) => ({
  of: 'records' as const,
  ids: [asked.recordId],
});

/** Appeals of those whom a record is about; they are kept of signed records and of closed cycles, too. */
export const appeals = {
  'appeals.note': write(z.strictObject({ recordId, ...received }), z.object({ appealId, changeId }), topics, {
    about: ofRecord,
    undo: () => 'appeal-noted',
  }),
  'appeals.correct': write(z.strictObject({ ...one, ...received }), changed, topics, {
    about: ofRecord,
    undo: () => 'appeal-corrected',
  }),
  /** Notes how an appeal ended, or corrects it; the review goes on from the next working day. */
  'appeals.decide': write(
    z.strictObject({ ...one, decidedOn: dayShape, outcome: appealOutcome, decision: prose }),
    changed,
    topics,
    { about: ofRecord, undo: () => 'appeal-decided' },
  ),
  'appeals.remove': write(z.strictObject(one), changed, topics, { about: ofRecord, undo: () => 'appeal-removed' }),
};
