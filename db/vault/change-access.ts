import { existsSync } from 'node:fs';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { compartmentsOf, type Role } from '#domain/roles.ts';
import { type Access, giveAccess } from './access.ts';
import type { Clock } from './attempts.ts';
import { filesOf } from './files/vault-files.ts';
import { slotOf } from './keys/header.ts';
import { costIn } from './keys/header-changes.ts';
import { writeKeyFile } from './keys/key-file.ts';
import { newKey, wipe } from './keys/keys.ts';
import { passphraseProblem } from './keys/passphrase.ts';
import type { RecoverySheet } from './keys/recovery-key.ts';
import { wipeKeys } from './keys/slots.ts';
import { makeCompartments, nameCompartments } from './make-compartments.ts';
import { type Holding, type OpenVault, withHeldKeys } from './open-vault.ts';
import { provePassphrase } from './prove.ts';

/** Recovery sheets to print. They are not shown again. */
export interface Sheets {
  recovery: RecoverySheet[];
}

/**
 * Gives the second person their passphrase, typed by them, in the session of the first. The headteacher's makes the
 * restricted compartment and its sheet; the business manager's session neither opens it nor keeps its key. Refuses: a role
 * that has a passphrase already, a poor passphrase, a locked vault.
 */
export function addRole(
  vault: OpenVault,
  { role, passphrase, schoolName }: { role: Role; passphrase: string; schoolName?: string },
): Promise<Result<Sheets>> {
  return withHeldKeys(vault, async (holding) => {
    if (slotOf(holding.header, role)) return refuse({ code: 'role-exists' });
    const problem = passphraseProblem(passphrase, schoolName);
    if (problem) return refuse(problem);
    const given = { role, typed: passphrase };
    return role === 'headteacher'
      ? addRestricted(holding, given)
      : change(holding, { passphrase: given, sheetsFor: [] });
  });
}

/** Changes the passphrase of the session's own role. Nothing in the compartments is written anew. Refuses a wrong current one. */
export function changePassphrase(
  vault: OpenVault,
  wanted: { current: string; next: string; clock: Clock; schoolName?: string },
): Promise<Result<Sheets>> {
  return withHeldKeys(vault, async (holding) => {
    const problem = passphraseProblem(wanted.next, wanted.schoolName);
    if (problem) return refuse(problem);
    const { role } = vault;
    const owner = { role, passphrase: wanted.current, clock: wanted.clock };
    const proved = await provePassphrase(holding.home.folder, holding.header, owner);
    if (!proved.ok) return proved;
    wipeKeys(proved.value.keys);
    return change(holding, { passphrase: { role, typed: wanted.next }, sheetsFor: [] });
  });
}

/** New recovery sheets for the compartments of the session, for when one was lost or not printed; the old ones open nothing. */
export function renewRecoverySheets(vault: OpenVault): Promise<Result<Sheets>> {
  return withHeldKeys(vault, (holding) => change(holding, { sheetsFor: compartmentsOf(vault.role) }));
}

/** A new passphrase for the session's own role, and new sheets for its compartments, after the old sheets were used. */
export function replaceUsedSheets(vault: OpenVault, passphrase: string): Promise<Result<Sheets>> {
  const { role } = vault;
  return withHeldKeys(vault, (holding) =>
    change(holding, { passphrase: { role, typed: passphrase }, sheetsFor: compartmentsOf(role) }),
  );
}

async function addRestricted(holding: Holding, passphrase: { role: Role; typed: string }): Promise<Result<Sheets>> {
  const { home, keys } = holding;
  // a restricted compartment that no slot opens: the key file is not the one that belongs to it
  const orphaned: Problem = { code: 'vault-damaged', part: 'keys' };
  if (existsSync(filesOf(home.folder).restricted)) return refuse(orphaned);
  const restricted = newKey();
  try {
    const problem = makeCompartments(home, { restricted });
    if (problem) return refuse(problem);
    const changed = await change(
      { ...holding, keys: { ...keys, restricted } },
      { passphrase, sheetsFor: ['restricted'] },
    );
    await nameCompartments(home, { restricted });
    return changed;
  } finally {
    wipe(restricted);
  }
}

async function change({ home, header, keys }: Holding, access: Access): Promise<Result<Sheets>> {
  const given = await giveAccess(header, keys, access, costIn(header));
  await writeKeyFile(home.folder, given.header);
  return done({ recovery: given.recovery });
}
