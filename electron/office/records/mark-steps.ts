import type { DoneToMany } from '#contract/reviews/many-records.ts';
import { removeStep, storeStep } from '#db/writes/record/record-days.ts';
import { noting } from '#db/writes/undo/changes.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import { stepsAbout, stepsFor } from '#domain/policy/policy.ts';
import { followsSigning, type StepId } from '#domain/policy/steps.ts';
import type { Result } from '#domain/problems.ts';
import { dayProblem } from '#domain/record/day-order.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import { changeMany } from './many-records.ts';
import { peopleIn } from './people-in.ts';

/**
 * Marks a step of each record as done on a day, or takes the mark away where no day is given. A day before one that it
 * should follow needs a reason. Of several, those that have their step keep their day, and those whose policy has no such
 * step for them, or notes it with the signatures, are left as they are; of one alone this is refused.
 */
export function markSteps(
  tx: Transaction,
  marks: readonly { recordId: RecordId; step: StepId }[],
  { on, reason }: { on: Day | null; reason: string },
  asked: Occasion,
): Result<DoneToMany> {
  const isAlone = marks.length === 1;
  return changeMany(tx, marks, asked, {
    mayFollowSigning:
      ({ step }) =>
      ({ policy }, kind) =>
        followsSigning(step, stepsAbout(policy, kind)),
    work: ({ db, head, frame }, { recordId, step }) => {
      const { policy } = frame;
      const groups = peopleIn(tx.read, tx.read.records.people(recordId)).flatMap((one) => groupsAsked(one, frame));
      const rule = stepsFor(policy, head.kind, groups).find(({ id }) => id === step);
      if (!rule || rule.means === 'signed') {
        if (isAlone) return { code: 'field-unknown', field: 'step' };
        return rule ? 'signing' : 'not-about';
      }
      const steps = tx.read.records.whole(recordId)?.steps ?? [];
      const before = steps.find((one) => one.step === step);
      const row = { table: 'step', id: `${recordId}/${step}` } as const;
      if (on === null) return before ? noting(db, [row], () => removeStep(db, recordId, step)) : 'has-it';
      if (before && !isAlone) return 'has-it';
      const facts = { done: steps, rules: policy, today: asked.today, reason };
      const problem = dayProblem({ step, on }, facts);
      if (problem) return problem;
      return noting(db, [row], () => storeStep(db, recordId, { step, on, reason }));
    },
  });
}
