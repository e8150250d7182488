import type { Reads } from '#db/reads.ts';
import type { ChangeKind, RowChange } from '#domain/change.ts';
import type { CycleId, RecordId } from '#domain/ids.ts';
import { isAfterSigning } from '#domain/policy/after-signing.ts';
import { stepsAbout } from '#domain/policy/policy.ts';
import { followsSigning, stepId } from '#domain/policy/steps.ts';
import type { Problem } from '#domain/problems.ts';
import { closedProblem, whyClosed } from '#domain/record/writable.ts';
import { frameOf } from '#electron/office/records/counting.ts';
import type { WhyNot } from './why-not.ts';

const gone: Problem = { code: 'not-found', what: 'review' };

/** Refuses what would be put back into a record that is closed by now, or is no longer there. */
export function recordProblem(read: Reads, going: readonly RowChange[], what: ChangeKind): WhyNot {
  const ofRecord = Map.groupBy(going, recordOf);
  const known = new Map<RecordId, Problem | undefined>();
  return (row) => {
    const id = recordOf(row);
    if (id === undefined) return row.table === 'trainingNeed' ? ofCycle(read, row) : undefined;
    const rows = ofRecord.get(id) ?? [];
    // what was read into a year that is over goes whole, and comes back so: nobody else writes there
    if (what === 'earlier-read-in' && rows.some(({ table }) => table === 'record')) return undefined;
    const comesBack = rows.find(({ table, before, after }) => table === 'record' && before !== null && after === null);
    if (comesBack) return ofCycle(read, comesBack, going);
    if (staysOnClosed.has(row.table)) return read.records.head(id) ? undefined : gone;
    if (!known.has(id)) known.set(id, closedOf(read, id, rows, what));
    return known.get(id);
  };
}

/** What is noted of closed and signed records, too: to whom a paper was shown, appeals, decisions on pay, scans, a school's own columns. */
export const staysOnClosed: ReadonlySet<RowChange['table']> = new Set([
  'disclosure',
  'appeal',
  'payDecision',
  'ownReviewValue',
  'scan',
  'scanBytes',
  'moderationItem',
]);

/** The tables whose rows are records. */
const ofItself: ReadonlySet<RowChange['table']> = new Set([
  'appraiser',
  'panel',
  'recordState',
  'begun',
  'record',
  'review',
]);

/** What is done to signed records, too. */
const alsoSigned: ReadonlySet<ChangeKind> = new Set(['note-added', 'reviews-planned']);

/** The record that a row hangs on. */
export function recordOf({ table, id, before, after }: RowChange): RecordId | undefined {
  const found = ofItself.has(table) ? id : (before ?? after)?.['recordId'];
  return typeof found === 'string' ? (found as RecordId) : undefined; // a column of that kind
}

function closedOf(read: Reads, id: RecordId, rows: readonly RowChange[], what: ChangeKind): Problem | undefined {
  const head = read.records.head(id);
  const frame = head && frameOf(read, head);
  if (!frame) return gone;
  const steps = stepsAbout(frame.policy, head.kind);
  // it is ended, signed or opened by the very rows that go back
  if (rows.some(isTurned)) return frame.closedOn === null ? undefined : closedProblem.closed;
  const closed = whyClosed(
    head,
    frame,
    alsoSigned.has(what) ||
      rows.every(({ table, before, after }) => {
        const columns = before ?? after;
        if (table === 'answer') return isAfterSigning(frame.policy, head.kind, String(columns?.['question']));
        if (table === 'trainingNeed') return isFollowUp(before, after);
        const step = stepId.safeParse(columns?.['step']);
        return table === 'step' && step.success && followsSigning(step.data, steps);
      }),
  );
  return closed && closedProblem[closed];
}

/** Whether only what became of a training need was noted: what both sides signed is its wording. */
function isFollowUp(before: RowChange['before'], after: RowChange['after']): boolean {
  return before !== null && after !== null && before['need'] === after['need'] && before['action'] === after['action'];
}

/** Whether a record goes on, ends or is signed by a row. */
function isTurned({ table, before, after }: RowChange): boolean {
  if (table !== 'record' && table !== 'recordState') return false;
  return before !== null && after !== null && before['state'] !== after['state'];
}

/** A training need that hangs on no record belongs to its cycle, and so does a record that comes back. */
function ofCycle(read: Reads, { before, after }: RowChange, going: readonly RowChange[] = []): Problem | undefined {
  const cycleId = (before ?? after)?.['cycleId'] as CycleId | null; // a column of that kind
  if (cycleId === null || going.some(({ table, id }) => table === 'cycle' && id === cycleId)) return undefined;
  return read.cycles.byId(cycleId)?.closedOn === null ? undefined : closedProblem.closed;
}
