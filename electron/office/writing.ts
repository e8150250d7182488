import { type OperationName, operations } from '#contract/index.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import type { Result } from '#domain/problems.ts';
import { done } from '#domain/result.ts';
import { type Moved, recalculate } from './cycles/recalculate.ts';
import { type Occasion, type TaskContext, type Transaction, transact } from './handling.ts';
import { oneOf, type Place } from './homes.ts';
import { noting } from './noting.ts';
import type { Trace } from './trail/tracing.ts';

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
 * line in that trail. Running deadlines follow in a step after it. Refuses what would write to both compartments.
 */
export function writeAs<Value>(
  { vault, machine }: Pick<TaskContext, 'machine'> & { vault: OpenVault },
  { name, input, trace, asked }: Call,
  work: (tx: Transaction) => Result<Value>,
): Result<Value> {
  const place = oneOf(trace.places());
  if (!place.ok) return place;
  const { moves } = operations[name];
  const { home, about } = place.value;
  const outcome = transact(vault, { home, note: noting(name, input, asked) }, (tx) => {
    const written = work(tx);
    const answer = written.ok && moves === 'told' ? done({ ...written.value, moved: [] }) : written;
    const checked = proved(name, answer);
    if (checked.ok) trace.wrote(tx, checked.value);
    return checked;
  });
  if (!outcome.ok || moves === undefined) return outcome;
  const moved = refreshed();
  return moves === 'told' ? proved(name, done({ ...outcome.value, moved })) : outcome;

  /** What was written stays written: where the step after it fails, the next one or the next unlocking makes up for it. */
  function refreshed(): Moved[] {
    try {
      return recalculate(vault, asked, cycleOf(about));
    } catch (cause) {
      machine.log.fault('deadlines', cause);
      return [];
    }
  }
}

/** The cycle that an operation is about, whose deadlines follow also where it was just closed. */
function cycleOf(about: Place['about']) {
  return about?.of === 'cycle' ? about.id : undefined;
}
