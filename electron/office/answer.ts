import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type OperationName, operations } from '#contract/index.ts';
import type { Topic } from '#contract/operation.ts';
import type { Reply } from '#contract/window.ts';
import { diskProblem } from '#db/vault/files/disk-problem.ts';
import { isOfOurYears } from '#domain/days/years.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { refuse } from '#domain/result.ts';
import type { Machine } from '#electron/machine/machine-types.ts';
import type { BackupKeeper } from './backups/backup-keeper.ts';
import { changesRecords } from './backups/changes-records.ts';
import { handlers } from './handlers/index.ts';
import { type Occasion, readsOf, type TaskContext, type Transaction } from './handling.ts';
import { changeKindOf } from './noting.ts';
import { type Permission, permissions } from './permissions.ts';
import type { Session } from './session.ts';
import { hasHeadteacher } from './session-roles.ts';
import { type Trace, traceOf } from './trail/tracing.ts';
import { proved, writeAs } from './writing.ts';

// Each handler takes what its own operation's schema gives and returns what its schema takes: the table in handling.ts
// proves it name by name. Seen from here, where the name is any of them, only this is left.
type AnyHandler = (first: unknown, input: unknown, asked: Occasion) => Result<unknown> | Promise<Result<unknown>>;

/**
 * Answers one question of the window: a known name, the schema, the role, the handler, and an answer trimmed to its
 * schema. What cannot be foreseen is logged under a reference, and only that goes to the window.
 */
export async function answer(desk: Desk, name: string, input: unknown): Promise<Reply> {
  if (!isOperation(name)) return refuse({ code: 'input-wrong' });
  const operation = operations[name];
  const parsed = operation.input.safeParse(input);
  const trace = traceOf(desk, name, parsed.data);
  const outcome = await foreseen(desk, async () => {
    if (!parsed.success) return refuse(problemOf(parsed.error));
    // only then: a lock that comes in the same moment must find the opening begun
    if (desk.session.turning) await desk.session.turning;
    const refusal = whyRefused(desk, name);
    if (refusal) return refuse(refusal);
    desk.session.touch();
    return handle(desk, name, parsed.data, trace);
  });
  trace.ended(outcome);
  if (outcome.ok && operation.changes) {
    if (changesRecords(name)) desk.backups.noteChange();
    desk.machine.notify({ kind: 'changed', topics: changedTopics(name, parsed.data, trace) });
  }
  return outcome;
}

/**
 * What an operation changed. The changes are not among it where it is listed there and noted none: a file that was not
 * chosen, a day that stood there already. Nobody is told then that something was saved.
 */
function changedTopics(name: OperationName, input: unknown, trace: Trace): Topic[] {
  const { topics } = operations[name];
  const isListed = changeKindOf(name, input) !== undefined;
  return topics.filter((topic) => topic !== 'changes' || !isListed || trace.hasChanged());
}

/** An outcome, whatever happens: a fault goes to the log, and its reference to the window. */
async function foreseen({ machine }: Desk, work: () => Promise<Reply>): Promise<Reply> {
  try {
    return await work();
  } catch (cause) {
    const problem = diskProblem(cause);
    if (problem) {
      machine.log.note('disk', { code: problem.code });
      return refuse(problem);
    }
    const reference = randomUUID().slice(0, 8);
    machine.log.fault(reference, cause);
    return { ok: false, problem: { code: 'unexpected', reference } };
  }
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}

/** What can be asked whatever the clock says. Everything else counts days. */
const ofAnyDay: readonly OperationName[] = ['vault.state', 'vault.lock'];

function whyRefused({ session, machine }: Desk, name: OperationName): Problem | undefined {
  const permission: Permission = permissions[name];
  const today = machine.today();
  if (!isOfOurYears(today) && !ofAnyDay.includes(name)) return { code: 'clock-wrong', today };
  if (permission === 'anyone') return undefined;
  if (session.role === null) return { code: 'vault-locked' };
  if (permission === 'headteacher-once-there')
    return session.role === 'headteacher' || !hasHeadteacher(session) ? undefined : { code: 'headteacher-only' };
  return permission.includes(session.role) ? undefined : { code: 'not-allowed' };
}

/** The handler's answer, proved by its schema: that of a write before anything of it is kept. */
async function handle(desk: Desk, name: OperationName, input: unknown, trace: Trace): Promise<Result<unknown>> {
  const handler = handlers[name] as AnyHandler;
  const { kind } = operations[name];
  const { vault } = desk.session;
  const asked = desk.asked();
  if (kind === 'task' || kind === 'session')
    return proved(name, await handler(contextOf(desk, name, input, trace), input, asked));
  if (vault === null) return refuse({ code: 'vault-locked' });
  if (kind === 'read') return proved(name, await handler(readsOf(vault), input, asked));
  // a write answers at once
  const work = (tx: Transaction) => handler(tx, input, asked) as Result<unknown>;
  return writeAs({ ...desk, vault }, { name, input, trace, asked }, work);
}

/** The first thing wrong with an input, where it is something that a person typed too long; else just that it is wrong. */
function problemOf(error: z.ZodError): Problem {
  const [issue] = error.issues;
  const field = issue?.path.filter((part) => typeof part === 'string').at(-1);
  if (issue?.code === 'too_big' && issue.origin === 'string' && field !== undefined)
    return { code: 'field-long', field, most: Number(issue.maximum) };
  return { code: 'input-wrong' };
}

/** What tasks and session operations are given: what they write is noted as the contract says of them. */
function contextOf(desk: Desk, name: OperationName, input: unknown, trace: Trace): TaskContext {
  return {
    ...desk,
    leaves: trace.leaves,
    write: (work) => {
      const asked = desk.asked();
      const { vault } = desk.session;
      // a dialog may stand open past a lock
      if (vault === null) return refuse({ code: 'vault-locked' });
      return writeAs({ ...desk, vault }, { name, input, trace, asked }, (tx) => work(tx, asked));
    },
  };
}

type Desk = Omit<TaskContext, 'write' | 'leaves'>;

/** The machine and its session, as the door has them at hand. */
export function deskOf(machine: Machine, session: Session, backups: BackupKeeper): Desk {
  const asked = (): Occasion => ({
    today: machine.today(),
    now: machine.now().toISOString(),
    by: session.role ?? 'manager',
    newId: <Id extends string>() => randomUUID() as Id, // whoever asks for a fresh id says of which kind it is
    isBesideHeadteacher: () => session.role === 'manager' && hasHeadteacher(session),
  });
  const open = () => {
    if (session.vault === null) throw new Error('the vault is locked');
    return session.vault;
  };
  return {
    machine,
    session,
    backups,
    asked,
    read: () => readsOf(open()),
  };
}
