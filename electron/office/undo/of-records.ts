import type { Reads } from '#db/reads.ts';
import type { RowChange } from '#domain/change.ts';
import type { CycleId, RecordId } from '#domain/ids.ts';
import { stepsAbout } from '#domain/policy/policy.ts';
import { followsSigning, stepId } from '#domain/policy/steps.ts';
import type { Problem } from '#domain/problems.ts';
import { closedProblem, whyClosed } from '#domain/record/writable.ts';
import { frameOf } from '#electron/office/records/counting.ts';
import type { WhyNot } from './why-not.ts';

const gone: Problem = { code: 'not-found', what: 'review' };

/** Refuses what would be put back into a record that is closed by now, or is no longer there. */
export function recordProblem(read: Reads, going: readonly RowChange[]): WhyNot {
  const ofRecord = Map.groupBy(going, recordOf);
  const known = new Map<RecordId, Problem | undefined>();
  return (row) => {
    const id = recordOf(row);
    if (id === undefined) return row.table === 'trainingNeed' ? ofCycle(read, row) : undefined;
    if (staysOnClosed.has(row.table)) return read.records.head(id) ? undefined : gone;
    if (!known.has(id)) known.set(id, closedOf(read, id, ofRecord.get(id) ?? []));
    return known.get(id);
  };
}

/** What is noted of closed and signed records, too: to whom a paper was shown, appeals, decisions on pay, a school's own columns. */
export const staysOnClosed: ReadonlySet<RowChange['table']> = new Set([
  'disclosure',
  'appeal',
  'payDecision',
  'ownReviewValue',
]);

/** The tables whose rows are records. */
const ofItself: ReadonlySet<RowChange['table']> = new Set(['appraiser', 'panel', 'recordState', 'begun']);

/** The record that a row hangs on. */
export function recordOf({ table, id, before, after }: RowChange): RecordId | undefined {
  const found = ofItself.has(table) ? id : (before ?? after)?.['recordId'];
  return typeof found === 'string' ? (found as RecordId) : undefined; // a column of that kind
}

function closedOf(read: Reads, id: RecordId, rows: readonly RowChange[]): Problem | undefined {
  const head = read.records.head(id);
  const frame = head && frameOf(read, head);
  if (!frame) return gone;
  const steps = stepsAbout(frame.policy, head.kind);
  const closed = whyClosed(
    head,
    frame,
    rows.every((row) => {
      const step = stepId.safeParse((row.before ?? row.after)?.['step']);
      return row.table === 'step' && step.success && followsSigning(step.data, steps);
    }),
  );
  return closed && closedProblem[closed];
}

/** A training need that hangs on no record belongs to its cycle. */
function ofCycle(read: Reads, { before, after }: RowChange): Problem | undefined {
  const cycleId = (before ?? after)?.['cycleId'] as CycleId; // a column of that kind, which is never empty
  return read.cycles.byId(cycleId)?.closedOn === null ? undefined : closedProblem.closed;
}
