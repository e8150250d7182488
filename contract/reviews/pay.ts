import { z } from 'zod';
import { write } from '#contract/operation.ts';
import { changeId, dayShape, line, prose, recordId } from '#contract/shapes.ts';
import { pay as payRule } from '#domain/policy/judgement.ts';
import { stepId } from '#domain/policy/steps.ts';
import { payOutcome } from '#domain/record/pay.ts';

const decided = { outcome: payOutcome, decidedOn: dayShape, decidedBy: line, decision: prose };

/** What a policy says of somebody's pay, and what was decided. */
export const payOfReview = z.object({
  recommended: payRule.shape.recommended,
  clause: z.string(),
  appeal: z.boolean(),
  /** The step with which pay is decided; null where the policy has none for this person. */
  step: stepId.nullable(),
  decision: z.object(decided).nullable(),
});

const changed = z.object({ changeId });
const topics = ['reviews', 'changes'] as const;
const ofRecord = (asked: { recordId: z.output<typeof recordId> }) => ({
  of: 'records' as const,
  ids: [asked.recordId],
});

/** What is decided about pay on the recommendation of a review; of signed reviews and of closed cycles, too. */
export const pay = {
  /** Notes what was decided, or corrects it; the step with which the policy dates the decision has that day. */
  'pay.decide': write(z.strictObject({ recordId, ...decided }), changed, topics, {
    about: ofRecord,
    undo: () => 'pay-decided',
    moves: 'silent',
  }),
  'pay.remove': write(z.strictObject({ recordId }), changed, topics, {
    about: ofRecord,
    undo: () => 'pay-removed',
    moves: 'silent',
  }),
};
