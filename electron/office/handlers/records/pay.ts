import type { Reads } from '#db/reads.ts';
import { keepPayDecision, removePayDecision } from '#db/writes/record/pay-decisions.ts';
import { removeStep, storeStep } from '#db/writes/record/record-days.ts';
import { noting } from '#db/writes/undo/changes.ts';
import type { ChangedTable } from '#domain/change.ts';
import { groupsAsked } from '#domain/cycle/posts.ts';
import type { ChangeId, RecordId } from '#domain/ids.ts';
import { stepsAbout, stepsFor } from '#domain/policy/policy.ts';
import { followsSigning, type StepId, stepThatMeans } from '#domain/policy/steps.ts';
import { dayProblem } from '#domain/record/day-order.ts';
import { decisionProblem, payRules } from '#domain/record/pay.ts';
import { done, refuse } from '#domain/result.ts';
import { nameOf } from '#domain/staff/staff.ts';
import type { HandlersOf, Occasion, Transaction } from '#electron/office/handling.ts';
import { closedTo, type OpenRecord, recordIn, refreshRecord } from '#electron/office/records/open-record.ts';

/** Pay is decided after the signing, and often after the cycle was closed: it is noted of both. */
export const pay: HandlersOf<'pay'> = {
  'pay.decide': (tx, { recordId, ...said }, asked) => {
    const found = recordIn(tx, recordId);
    if (!found.ok) return found;
    const open = found.value;
    if (open.head.kind !== 'review' || !payRules(open.frame.policy, groupsOf(tx.read, open)))
      return refuse({ code: 'no-pay' });
    const wrong = decisionProblem(said, asked.today);
    if (wrong) return refuse(wrong);
    const { id: step, on } = dated(tx.read, open);
    if (step !== undefined && on !== said.decidedOn) {
      const done = tx.read.records.whole(recordId)?.steps ?? [];
      const facts = { done, rules: open.frame.policy, today: asked.today, reason: '' };
      const problem = dayProblem({ step, on: said.decidedOn }, facts);
      if (problem) return refuse(problem);
    }
    return done({
      changeId: written(tx, open, step, asked, () => {
        keepPayDecision(tx.db, { recordId, ...said });
        if (step !== undefined && on !== said.decidedOn)
          storeStep(tx.db, recordId, { step, on: said.decidedOn, reason: '' });
      }),
    });
  },

  'pay.remove': (tx, { recordId }, asked) => {
    const found = recordIn(tx, recordId);
    if (!found.ok) return found;
    const before = tx.read.records.whole(recordId)?.pay;
    if (!before) return refuse({ code: 'not-found', what: 'pay-decision' });
    const { id: step, on } = dated(tx.read, found.value);
    return done({
      changeId: written(tx, found.value, step, asked, () => {
        removePayDecision(tx.db, recordId);
        if (step !== undefined && on === before.decidedOn) removeStep(tx.db, recordId, step);
      }),
    });
  },
};

const table: ChangedTable = 'payDecision';

/** The step with which pay is decided, and its day; no step where the policy has none, or its record takes no day any more. */
function dated(read: Reads, open: OpenRecord) {
  const { policy } = open.frame;
  const id = stepThatMeans('pay', stepsFor(policy, 'review', groupsOf(read, open)));
  if (id === undefined) return {};
  if (closedTo(open, () => followsSigning(id, stepsAbout(policy, 'review')))) return {};
  return { id, on: read.records.whole(open.head.id)?.steps.find(({ step }) => step === id)?.on };
}

/** Writes the decision and the day of its step; what is due on the review follows from it. */
function written(
  tx: Transaction,
  open: OpenRecord,
  step: StepId | undefined,
  { today, now }: Occasion,
  work: () => void,
): ChangeId {
  const id: RecordId = open.head.id;
  const rows = noting(
    tx.db,
    [{ table, id }, ...(step === undefined ? [] : [{ table: 'step' as const, id: `${id}/${step}` }])],
    work,
  );
  refreshRecord(tx, open, step === undefined ? { today } : { today, now });
  return tx.note({ about: open.people.map((one) => nameOf(tx.read.staff.byId(one))).join(', '), rows });
}

function groupsOf(read: Reads, { people, frame }: OpenRecord) {
  return read.staff.some(people).flatMap((person) => groupsAsked(person, frame));
}
