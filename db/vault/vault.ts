import { existsSync } from 'node:fs';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { type Compartment, compartments, type Role, roles } from '#domain/roles.ts';
import type { Clock } from './attempts.ts';
import { placeProblem } from './files/place.ts';
import { inTurn } from './in-turn.ts';
import { slotOf } from './keys/header.ts';
import { readKeyFile } from './keys/key-file.ts';
import { type OpenVault, openCompartments, type VaultHome } from './open-vault.ts';
import { provePassphrase } from './prove.ts';

export { type Clock, runningClock } from './attempts.ts';
export { addRole, changePassphrase, renewRecoverySheets } from './change-access.ts';
export { createVault } from './create-vault.ts';
export { checkGroups, type RecoverySheet } from './keys/recovery-key.ts';
export { type OpenVault, trailKeyOf, type VaultHome } from './open-vault.ts';
export { openWithRecoveryKey } from './recover-vault.ts';

/** What can be said of a vault that is locked: who may open it, and which compartments have a recovery sheet. */
export interface VaultState {
  roles: Role[];
  recovery: Compartment[];
}

/** What stands in a folder: no vault, or one, locked. Refuses a key file that is damaged, missing beside its vault, or newer. */
export function readVaultState(folder: string): Result<VaultState | 'none'> {
  const header = readKeyFile(folder);
  if (!header.ok) return header.problem.code === 'vault-missing' ? done('none') : header;
  return done({
    roles: roles.filter((role) => slotOf(header.value, role)),
    recovery: compartments.filter((compartment) => slotOf(header.value, `recovery-${compartment}`)),
  });
}

/**
 * Opens the vault for somebody. Every step has to succeed, or everything is closed again: place, key file, wait,
 * passphrase, signature, and for each compartment key, settings, version, soundness, migrations. Gives how many wrong
 * passphrases there were since the last right one. Nothing is ever made or deleted here.
 */
export function openVault(
  wanted: VaultHome & { role: Role; passphrase: string; clock: Clock },
): Promise<Result<{ vault: OpenVault; failedAttemptsSince: number }>> {
  const { role, passphrase, clock, ...home } = wanted;
  return inTurn(home.folder, async () => {
    if (!existsSync(home.folder)) return refuse({ code: 'vault-missing' });
    const problem = placeProblem(home.folder);
    if (problem) return refuse(problem);
    const header = readKeyFile(home.folder);
    if (!header.ok) return header;
    const proved = await provePassphrase(home.folder, header.value, { role, passphrase, clock });
    if (!proved.ok) return proved;
    const vault = await openCompartments(home, role, header.value.vaultId, proved.value.keys);
    return vault.ok ? done({ vault: vault.value, failedAttemptsSince: proved.value.failedBefore }) : vault;
  });
}
