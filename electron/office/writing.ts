import { type OperationName, operations } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import type { ChangeId, CycleId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { type Moved, recalculate } from './cycles/recalculate.ts';
import { restrictedPeople, settleHomes } from './cycles/settle-homes.ts';
import { settlePauses } from './cycles/settle-pauses.ts';
import { type Occasion, readsOf, type TaskContext, type Transaction, transact } from './handling.ts';
import { oneOf, type Place } from './homes.ts';
import { changeKindOf, noting } from './noting.ts';
import type { Trace } from './trail/tracing.ts';
import { noteSeen } from './undo/note-seen.ts';

/** One call that writes. */
interface Call {
  name: OperationName;
  input: unknown;
  trace: Trace;
  asked: Occasion;
}

/** The answer of an operation, proved by its schema and trimmed to it. */
export function proved<Value>(name: OperationName, outcome: Result<Value>): Result<Value> {
  // what the schema leaves is what the contract promises
  return outcome.ok ? done(operations[name].output.parse(outcome.value) as Value) : outcome;
}

/**
 * Writes as one operation: one transaction on the one compartment in which it stands what the operation is about, with its
 * line in that trail. Running deadlines follow in a step after it, and so do the records of whoever came to hold an office.
 * Refuses what would write to both compartments, and what would let the office read the next review of somebody whose
 * reviews only the headteacher reads.
 */
export function writeAs<Value>(
  { vault, machine }: Pick<TaskContext, 'machine'> & { vault: OpenVault },
  { name, input, trace, asked }: Call,
  work: (tx: Transaction) => Result<Value>,
): Result<Value> {
  const read = readsOf(vault);
  const place = oneOf(trace.places(read));
  if (!place.ok) return place;
  const { moves } = operations[name];
  const { home, about } = place.value;
  const watched = 'watched' in operations[name];
  const noteAs = noting(name, input, asked);
  let isNoted = false;
  const note: typeof noteAs = (db, changed) => {
    isNoted = true;
    return noteAs(db, changed);
  };
  const outcome = transact(vault, { home, read, watched, note }, (tx) => {
    const before = moves && asked.isBesideHeadteacher() ? restrictedPeople(tx.read) : [];
    const written = work(tx);
    if (written.ok && isOpened(before, tx.read)) return refuse({ code: 'headteacher-only' });
    const answer = written.ok && moves === 'told' ? done({ ...written.value, moved: [] }) : written;
    const checked = proved(name, answer);
    if (!checked.ok) return checked;
    const isSeen = watched && changeKindOf(name, input) !== undefined;
    const told = withChange(checked.value, isSeen ? noteSeen(tx) : undefined);
    trace.wrote(tx, told);
    return done(told);
  });
  if (outcome.ok && isNoted) trace.changed();
  if (!outcome.ok || moves === undefined) return outcome;
  const moved = refreshed();
  return moves === 'told' ? proved(name, done({ ...outcome.value, moved })) : outcome;

  /** What was written stays written: where the step after it fails, the next one or the next unlocking makes up for it. */
  function refreshed(): Moved[] {
    try {
      settlePauses(vault, asked);
      settleHomes(vault, asked);
      return recalculate(vault, asked, cycleOf(about, read));
    } catch (cause) {
      machine.log.fault('deadlines', cause);
      return [];
    }
  }
}

/** An answer that has a place for its change, with the one that the door noted. */
function withChange<Value>(answer: Value, changeId: ChangeId | undefined): Value {
  const hasPlace = typeof answer === 'object' && answer !== null && 'changeId' in answer && answer.changeId === null;
  return hasPlace && changeId !== undefined ? { ...answer, changeId } : answer;
}

/**
 * Whether somebody's own records were the headteacher's alone, and would not be any more. Who is in the list no more counts,
 * too: what the headteacher keeps of them decides nothing that the office could see.
 */
function isOpened(before: readonly Staff[], read: Reads): boolean {
  if (before.length === 0) return false;
  const after = new Set(restrictedPeople(read).map(({ id }) => id));
  return before.some(({ id }) => !after.has(id));
}

/** The cycle that an operation is about, whose deadlines follow also where it was just closed. */
function cycleOf(about: Place['about'], read: Reads): CycleId | undefined {
  if (about?.of === 'cycle') return about.id;
  const rows = about?.of === 'change' ? read.changes.byId(about.id)?.rows : undefined;
  return rows?.find(({ table }) => table === 'cycleState')?.id as CycleId | undefined; // the key of that table
}
