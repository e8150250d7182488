import { passphraseProblem } from '#domain/passphrase.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { compartmentsOf, type Role } from '#domain/roles.ts';
import { type Access, giveAccess } from './access.ts';
import type { Clock } from './attempts.ts';
import { slotOf } from './keys/header.ts';
import { costIn } from './keys/header-changes.ts';
import { writeKeyFile } from './keys/key-file.ts';
import type { RecoverySheet } from './keys/recovery-key.ts';
import { wipeKeys } from './keys/slots.ts';
import { type Holding, noteGeneration, type OpenVault, withHeldKeys } from './open-vault.ts';
import { provePassphrase } from './prove.ts';

/** Recovery sheets to print. They are not shown again. */
export interface Sheets {
  recovery: RecoverySheet[];
}

/** The passphrase that whoever is at the screen uses now: what gives others a way in, or takes one, asks for it again. */
export interface Current {
  current: string;
  clock: Clock;
}

/**
 * Gives the second person their passphrase, typed by them, in the session of the first. The headteacher's opens the general
 * compartment only: the restricted one is made in their own first session. Refuses: a role that has a passphrase already, a
 * poor passphrase, a locked vault.
 */
export function addRole(
  vault: OpenVault,
  { role, passphrase, schoolName }: { role: Role; passphrase: string; schoolName?: string },
): Promise<Result<Sheets>> {
  return withHeldKeys(vault, async (holding) => {
    if (slotOf(holding.header, role)) return refuse({ code: 'role-exists' });
    const problem = passphraseProblem(passphrase, schoolName);
    if (problem) return refuse(problem);
    return change(vault, withoutRestricted(holding), { passphrases: [{ role, typed: passphrase }], sheetsFor: [] });
  });
}

/** Changes the passphrase of the session's own role. Nothing in the compartments is written anew. Refuses a wrong current one. */
export function changePassphrase(
  vault: OpenVault,
  wanted: Current & { next: string; schoolName?: string },
): Promise<Result<Sheets>> {
  return withHeldKeys(vault, async (holding) => {
    const problem = passphraseProblem(wanted.next, wanted.schoolName) ?? (await currentProblem(vault, holding, wanted));
    if (problem) return refuse(problem);
    return change(vault, holding, { passphrases: [{ role: vault.role, typed: wanted.next }], sheetsFor: [] });
  });
}

/**
 * New recovery sheets for the compartments of the session, for when one was lost or not printed; the old ones open nothing.
 * Refuses a wrong current passphrase: otherwise anybody at an unlocked screen could take them.
 */
export function renewRecoverySheets(vault: OpenVault, wanted: Current): Promise<Result<Sheets>> {
  return withHeldKeys(vault, async (holding) => {
    const problem = await currentProblem(vault, holding, wanted);
    if (problem) return refuse(problem);
    return change(vault, holding, { passphrases: [], sheetsFor: compartmentsOf(vault.role) });
  });
}

/**
 * A new passphrase for the other person, who has forgotten theirs and types this one. What the session holds is given again:
 * to the headteacher the general compartment, who then needs the sheet for the restricted one. Refuses: a role that has no
 * passphrase, a poor passphrase, a wrong current one.
 */
export function giveNewPassphrase(
  vault: OpenVault,
  wanted: Current & { role: Role; passphrase: string; schoolName?: string },
): Promise<Result<Sheets>> {
  const { role, passphrase, schoolName } = wanted;
  return withHeldKeys(vault, async (holding) => {
    if (role === vault.role) return refuse({ code: 'not-allowed' });
    if (!slotOf(holding.header, role)) return refuse({ code: 'role-missing' });
    const problem = passphraseProblem(passphrase, schoolName) ?? (await currentProblem(vault, holding, wanted));
    if (problem) return refuse(problem);
    return change(vault, withoutRestricted(holding), { passphrases: [{ role, typed: passphrase }], sheetsFor: [] });
  });
}

/** A new passphrase for the session's own role, and new sheets for its compartments, after the old sheets were used. */
export function replaceUsedSheets(vault: OpenVault, passphrase: string): Promise<Result<Sheets>> {
  const { role } = vault;
  return withHeldKeys(vault, (holding) =>
    change(vault, holding, { passphrases: [{ role, typed: passphrase }], sheetsFor: compartmentsOf(role) }),
  );
}

/** Why the passphrase that was typed is not that of the session's own role; undefined when it is. */
export async function currentProblem({ role }: OpenVault, { home, header }: Holding, { current, clock }: Current) {
  const proved = await provePassphrase(home.folder, [header], { role, passphrase: current, clock });
  if (!proved.ok) return proved.problem;
  wipeKeys(proved.value.keys);
  return undefined;
}

/** Somebody else's way in never opens the restricted compartment: its key is given by its own sheet only. */
function withoutRestricted({ keys: { general }, ...holding }: Holding): Holding {
  return { ...holding, keys: { general } };
}

async function change(vault: OpenVault, { home, header, keys }: Holding, access: Access): Promise<Result<Sheets>> {
  const given = await giveAccess(header, keys, access, { cost: costIn(header), on: home.today() });
  await writeKeyFile(home.folder, given.header);
  noteGeneration(vault, given.header);
  return done({ recovery: given.recovery });
}
