import type { OperationName, Operations, Output, Parsed } from '#contract/index.ts';
import { type Reads, reads } from '#db/reads.ts';
import type { WritableDb } from '#db/types.ts';
import type { SeenRow } from '#db/vault/database/watch.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import type { RowChange } from '#domain/change.ts';
import type { Day } from '#domain/days/dates.ts';
import type { ChangeId, NewId } from '#domain/ids.ts';
import type { Result } from '#domain/problems.ts';
import { refuse } from '#domain/result.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import type { Machine } from '#electron/machine/machine-types.ts';
import type { BackupKeeper } from './backups/backup-keeper.ts';
import type { Session } from './session.ts';

/** When something is asked, and in whose name it is noted. */
export interface Occasion {
  today: Day;
  /** The instant, for audit columns. */
  now: string;
  /** For the list of changes only: what somebody may see or do is never decided by a handler. */
  by: Role;
  newId: NewId;
  /** Whether the office is at work in a school that has a headteacher to ask. */
  isBesideHeadteacher: () => boolean;
}

/** What is noted of a change: whom or what it is about, the rows, and the long values that are gone by it. */
export interface Changed {
  about: string;
  rows: RowChange[];
  gone?: readonly Buffer[];
}

/** One transaction on the one compartment that the door chose by what the operation is about. */
export interface Transaction {
  read: Reads;
  /** The compartment that is written to; no handler gets another. */
  db: WritableDb;
  home: Compartment;
  /** What was written so far, row by row, where the contract says that it is watched. */
  seen: () => SeenRow[];
  /** Notes rows that changed, so that they can be put back, as the contract says of the operation. */
  note: (changed: Changed) => ChangeId;
}

/** The machine, for tasks. */
export interface TaskContext {
  machine: Machine;
  session: Session;
  backups: BackupKeeper;
  asked: () => Occasion;
  read: () => Reads;
  write: <Value>(work: (tx: Transaction, asked: Occasion) => Result<Value>) => Result<Value>;
  /** Notes in the trail that something leaves the program, before it does. Throws where that cannot be noted. */
  leaves: () => void;
}

/** What a write gives: the deadlines that it moved are worked out after it. */
type Written<Whole> = Whole extends { moved: unknown } ? Omit<Whole, 'moved'> : Whole;

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
) => Result<Written<Output<Name>>>;
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
export function readsOf({ general, restricted }: OpenVault): Reads {
  return reads({ general: general.db, ...(restricted && { restricted: restricted.db }) });
}

/** The same for what is written to a compartment: to the general one without the pauses that only the headteacher knows of. */
export function readsFor(read: Reads, home: Compartment): Reads {
  return home === 'general' ? { ...read, staff: read.staffOfOffice } : read;
}

class Refusal extends Error {}

/** Does some work as one transaction on one compartment; a refusal takes back everything that it had written. */
export function transact<Value>(
  vault: OpenVault,
  {
    home,
    read,
    watched,
    note,
  }: {
    home: Compartment;
    watched: boolean;
    read: Reads;
    note: (db: WritableDb, changed: Changed) => ChangeId;
  },
  work: (tx: Transaction) => Result<Value>,
): Result<Value> {
  const connection = vault[home];
  if (connection === undefined) return refuse({ code: 'headteacher-only' });
  let outcome: Result<Value> | undefined;
  try {
    const run = (db: WritableDb, seen: () => SeenRow[]): void => {
      outcome = work({ db, home, seen, read: readsFor(read, home), note: (changed) => note(db, changed) });
      if (!outcome.ok) throw new Refusal();
    };
    if (watched) connection.watched(run);
    else connection.transaction((db) => run(db, () => []));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  if (outcome === undefined) throw new Error('the work gave no outcome');
  return outcome;
}
