import { sql } from 'drizzle-orm';
import type { Input, OperationName, Output } from '#contract/index.ts';
import type { Reply } from '#contract/window.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import type { Role } from '#domain/roles.ts';
import { answer, deskOf } from '#electron/office/answer.ts';
import { Backups } from '#electron/office/backups/backups.ts';
import { Session } from '#electron/office/session.ts';
import { afterwards } from '#test/afterwards.ts';
import { machineAt } from '#test/office/office.ts';
import { passphrases } from '#test/office/passphrases.ts';
import { TODAY } from './whole-school.ts';

export type Door = Awaited<ReturnType<typeof doorOf>>;

/**
 * The real door over a vault that somebody has opened, or nobody. What one question writes is taken back after it, so that
 * each is asked of the same school: an outer transaction is rolled back, in which the door's own is a part.
 */
export async function doorOf(folder: string, role: Role | null) {
  const { machine, ...seen } = machineAt(folder, TODAY);
  const session = new Session(machine);
  const backups = new Backups(machine, session);
  const desk = deskOf(machine, session, backups);
  afterwards(() => session.end('closed'));
  if (role !== null) {
    const opened = await answer(desk, 'vault.open', { role, passphrase: passphrases[role] });
    if (!opened.ok) throw new Error(opened.problem.code);
  }
  const both = (vault: OpenVault | null, statement: 'begin' | 'rollback'): void => {
    for (const compartment of [vault?.general, vault?.restricted]) compartment?.db.run(sql.raw(statement));
  };
  return {
    ...seen,
    /** Asks, and keeps what was written. */
    ask: async <Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
      const reply = await answer(desk, name, input);
      if (!reply.ok) throw new Error(`${name} was refused: ${reply.problem.code}`);
      return reply.value as Output<Name>; // the door checked it by the schema
    },
    /** Asks, keeps what was written, and gives the reply as it came. */
    replied: (name: OperationName, input: unknown): Promise<Reply> => answer(desk, name, input),
    /** Asks, has the records looked at, and takes back what was written. */
    call: async (name: OperationName, input: unknown, look?: (vault: OpenVault) => void): Promise<Reply> => {
      const { vault } = session;
      both(vault, 'begin');
      try {
        return await answer(desk, name, input);
      } finally {
        if (session.vault === vault) {
          if (vault) look?.(vault);
          both(vault, 'rollback');
        } else session.end('asked');
      }
    },
    close: () => session.end('closed'),
  };
}

/** What ends the session or puts other keys in place, and what a copy is made of: each is asked of a school of its own. */
export const ending: readonly OperationName[] = [
  'vault.lock',
  'vault.openDemo',
  'vault.leaveDemo',
  'vault.changePassphrase',
  'vault.giveNewPassphrase',
  'vault.turnKey',
  'vault.renewRecoverySheets',
  'keeping.approve',
  'backups.make',
];
