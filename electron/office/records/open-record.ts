import type { WritableDb } from '#db/types.ts';
import { storeDeadlines } from '#db/writes/record/deadlines.ts';
import { storeStage } from '#db/writes/record/records.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import { runningOf } from '#domain/deadlines/running.ts';
import type { RecordId, StaffId } from '#domain/ids.ts';
import { stepsAbout } from '#domain/policy/policy.ts';
import type { Result } from '#domain/problems.ts';
import type { RecordHead } from '#domain/record/record.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import { closedProblem, whyClosed } from '#domain/record/writable.ts';
import { done, refuse } from '#domain/result.ts';
import { stageInShort, stageOf } from '#domain/review/stage.ts';
import type { Compartment } from '#domain/roles.ts';
import type { Occasion, Transaction } from '#electron/office/handling.ts';
import { countedBy, frameOf } from './counting.ts';

/** A record that may be written to: its compartment, itself, and what it goes by. */
export interface OpenRecord {
  db: WritableDb;
  home: Compartment;
  head: RecordHead;
  people: readonly StaffId[];
  frame: Frame;
}

/** Whether what is written comes after the signing under a policy, so that a signed record takes it. */
export type MayFollowSigning = (frame: Frame, kind: RecordKind) => boolean;

/** The record, if it stands in the compartment that is written to. Refuses one that is not there. */
export function recordIn(tx: Transaction, id: RecordId | undefined): Result<OpenRecord> {
  const placed = id && tx.read.records.placed(id);
  const frame = placed && placed.home === tx.home && frameOf(tx.read, placed.head, placed.home);
  return frame ? done({ db: tx.db, ...placed, frame }) : refuse({ code: 'not-found', what: 'review' });
}

/** A record that may be changed. Refuses one that is not there, and one that is closed to what is written. */
export function changeable(
  tx: Transaction,
  id: RecordId | undefined,
  mayFollowSigning: MayFollowSigning = () => false,
): Result<OpenRecord> {
  const found = recordIn(tx, id);
  if (!found.ok) return found;
  const closed = closedTo(found.value, mayFollowSigning);
  return closed ? refuse(closedProblem[closed]) : found;
}

/** Why a record is closed to what is written; undefined where it is not. */
export function closedTo({ head, frame }: OpenRecord, mayFollowSigning: MayFollowSigning = () => false) {
  return whyClosed(head, frame, mayFollowSigning(frame, head.kind));
}

/** Writes to a record that may be changed, and works out its stage and deadlines anew. */
export function writeRecord<Value>(
  tx: Transaction,
  id: RecordId | undefined,
  asked: Occasion,
  work: (open: OpenRecord) => Result<Value>,
  mayFollowSigning?: MayFollowSigning,
): Result<Value> {
  const found = changeable(tx, id, mayFollowSigning);
  if (!found.ok) return found;
  const outcome = work(found.value);
  if (outcome.ok) refreshRecord(tx, found.value, asked);
  return outcome;
}

/**
 * Writes words into a record that may be changed. What is due on it follows from its steps, bookings and people and from no
 * word: only its stage is worked out anew, since this is done at every pause in typing.
 */
export function writeText<Value>(
  tx: Transaction,
  id: RecordId | undefined,
  asked: Occasion,
  work: (open: OpenRecord) => Result<Value>,
  mayFollowSigning?: MayFollowSigning,
): Result<Value> {
  const found = changeable(tx, id, mayFollowSigning);
  if (!found.ok) return found;
  const outcome = work(found.value);
  if (outcome.ok) refreshStage(tx, found.value, asked);
  return outcome;
}

function refreshStage(tx: Transaction, { db, home, head, frame }: OpenRecord, { now }: Occasion): void {
  const before = tx.read.records.workBefore(head.id);
  // no step is marked and no row removed by what is typed
  const work = before?.hasObjectives ? before : tx.read.records.work(head.id, home);
  if (work) storeStage(db, head.id, stageInShort(head, work, stepsAbout(frame.policy, head.kind)), now);
}

/** The day that deadlines are counted on; and when the record was worked on, if it was. */
export type Refreshing = Pick<Occasion, 'today'> & Partial<Pick<Occasion, 'now'>>;

/** Works out anew what lists show of a record that was written to: its stage and its running deadlines. */
export function refreshRecord(
  tx: Pick<Transaction, 'read'>,
  open: Pick<OpenRecord, 'db' | 'head' | 'frame'>,
  { today, now }: Refreshing,
): void {
  const { db, frame } = open;
  const whole = tx.read.records.whole(open.head.id);
  if (whole === undefined) return;
  const { head, people } = whole;
  storeStage(db, head.id, stageOf(head, whole, stepsAbout(frame.policy, head.kind)), now);
  const deadlines = runningOf(head, whole, countedBy(tx.read, frame, people), today);
  storeDeadlines(db, [{ recordId: head.id, deadlines }]);
}
