import type { OperationName, Operations, Output, Parsed } from '#contract/index.ts';
import { type Reads, reads } from '#db/reads.ts';
import type { ReadableDb, WritableDb } from '#db/types.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import type { RowChange } from '#domain/change.ts';
import type { Day } from '#domain/days/dates.ts';
import type { ChangeId, NewId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import type { Role } from '#domain/roles.ts';
import type { Machine } from '#electron/machine/machine-types.ts';
import type { Session } from './session.ts';

/** When something is asked, and in whose name it is noted. */
export interface Occasion {
  today: Day;
  /** The instant, for audit columns. */
  now: string;
  /** For the list of changes only: what somebody may see or do is never decided by a handler. */
  by: Role;
  newId: NewId;
}

export type WritingReads = ReturnType<typeof reads<WritableDb>>;

/** One transaction on what the session has open. A handler writes to one compartment and never to both. */
export interface Transaction {
  read: WritingReads;
  general: WritableDb;
  restricted?: WritableDb;
  /** Notes rows that changed, so that they can be put back, as the contract says of the operation. */
  note: (changed: { db: WritableDb; about: string; rows: RowChange[] }) => ChangeId;
}

/** The machine, for tasks. */
export interface TaskContext {
  machine: Machine;
  session: Session;
  asked: () => Occasion;
  read: () => Reads;
  write: <Value>(work: (tx: Transaction, asked: Occasion) => Result<Value>) => Result<Value>;
}

type Answer<Name extends OperationName> = Result<Output<Name>>;
export type ReadHandler<Name extends OperationName> = (
  read: Reads,
  input: Parsed<Name>,
  asked: Occasion,
) => Answer<Name>;
export type WriteHandler<Name extends OperationName> = (
  tx: Transaction,
  input: Parsed<Name>,
  asked: Occasion,
) => Answer<Name>;
export type TaskHandler<Name extends OperationName> = (desk: TaskContext, input: Parsed<Name>) => Promise<Answer<Name>>;
export type SessionHandler<Name extends OperationName> = (
  desk: TaskContext,
  input: Parsed<Name>,
) => Answer<Name> | Promise<Answer<Name>>;

/** One handler for each thing that the window may ask; one that is missing does not compile. */
export type Handlers = { [Name in OperationName]: HandlerOf<Name>[Operations[Name]['kind']] };

interface HandlerOf<Name extends OperationName> {
  read: ReadHandler<Name>;
  write: WriteHandler<Name>;
  task: TaskHandler<Name>;
  session: SessionHandler<Name>;
}

/** The handlers of some of the names, for one subject's file. */
export type HandlersOf<Prefix extends string> = Pick<Handlers, Extract<OperationName, `${Prefix}.${string}`>>;

/** Everything that an open vault's session may read. */
export function readsOf(vault: OpenVault): Reads {
  return reads<ReadableDb>({ general: vault.general.db, ...(vault.restricted && { restricted: vault.restricted.db }) });
}

class Refusal extends Error {}

/** Does some work as one transaction; a refusal takes back everything that it had written. */
export function transact<Value>(
  vault: OpenVault,
  note: Transaction['note'],
  work: (tx: Transaction) => Result<Value>,
): Result<Value> {
  let outcome: Result<Value> | undefined;
  const inBoth = (general: WritableDb, restricted?: WritableDb): void => {
    const opened = { general, ...(restricted && { restricted }) };
    outcome = work({ ...opened, note, read: reads<WritableDb>(opened) });
    if (!outcome.ok) throw new Refusal();
  };
  try {
    vault.general.transaction((general) =>
      vault.restricted ? vault.restricted.transaction((restricted) => inBoth(general, restricted)) : inBoth(general),
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  if (outcome === undefined) throw new Error('the work gave no outcome');
  return outcome;
}
