import { existsSync } from 'node:fs';
import type { Day } from '#domain/days/dates.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Role } from '#domain/roles.ts';
import type { Clock } from './attempts.ts';
import { placeProblem } from './files/place.ts';
import { inTurn } from './in-turn.ts';
import { slotOf } from './keys/header.ts';
import { readKeyFiles } from './keys/key-file.ts';
import type { RecoverySheet } from './keys/recovery-key.ts';
import { type OpenVault, openCompartments } from './open-vault.ts';
import { type Proof, provePassphrase } from './prove.ts';
import { bringRestrictedSheet, makeRestricted } from './restricted.ts';
import type { TurnTrail } from './turned-copy.ts';
import type { Older } from './use.ts';
import type { VaultHome } from './vault-home.ts';

export { hasSeenVaultAt, tellRestored } from './anchor/anchor.ts';
export { type Clock, runningClock } from './attempts.ts';
export { addRole, changePassphrase, giveNewPassphrase, renewRecoverySheets } from './change-access.ts';
export { confirmPassphrase } from './confirm-passphrase.ts';
export { createVault } from './create-vault.ts';
export { checkGroups, type RecoverySheet } from './keys/recovery-key.ts';
export { type OpenVault, trailKeyOf } from './open-vault.ts';
export { openWithRecoveryKey } from './recover-vault.ts';
export { turnKey } from './turn-key.ts';
export type { TurnTrail } from './turned-copy.ts';
export type { Older } from './use.ts';
export type { VaultHome } from './vault-home.ts';
export { readVaultState } from './vault-state.ts';

/** Who opens a vault, and by what. */
export interface Unlocking extends VaultHome {
  role: Role;
  passphrase: string;
  clock: Clock;
  /** An older copy of the records is gone on with. */
  acceptOlder?: boolean;
  /** The restricted sheet, where the headteacher's passphrase opens the general compartment only. */
  restrictedSheet?: { typed: string; turnTrail: TurnTrail };
}

/** A vault that was opened, and what is to be said of it. */
export interface Unlocked {
  vault: OpenVault;
  /** Sheets that were made, for the headteacher to print. */
  recovery: RecoverySheet[];
  failedAttemptsSince: number;
  isKeyFileMended: boolean;
  older: Older | null;
  /** The day on which the records were last used, where today's date cannot be right beside it. */
  clockDoubt: Day | null;
  /** The day on which they were last used, where this PC has not seen them before and cannot tell an older copy. */
  newHere: Day | null;
}

/**
 * Opens the vault for somebody. Every step has to succeed, or everything is closed again: place, key file, wait,
 * passphrase, signature, and for each compartment key, settings, version, soundness, migrations, age. Gives how many wrong
 * passphrases there were since the last right one. Nothing is deleted here, and nothing made but the restricted compartment,
 * when the headteacher comes for the first time.
 */
export function openVault(wanted: Unlocking): Promise<Result<Unlocked>> {
  return inTurn(wanted.folder, () => unlock(wanted)).then((opened) =>
    opened.ok ? complete(wanted, opened.value) : opened,
  );
}

async function unlock(wanted: Unlocking): Promise<Result<Unlocked & { proof: Proof }>> {
  const { role, passphrase, clock, acceptOlder = false, restrictedSheet: _, ...home } = wanted;
  if (!existsSync(home.folder)) return refuse({ code: 'vault-missing' });
  const problem = placeProblem(home.folder);
  if (problem) return refuse(problem);
  const copies = readKeyFiles(home.folder);
  if (!copies.ok) return copies;
  const proved = await provePassphrase(home.folder, copies.value.headers, { role, passphrase, clock });
  if (!proved.ok) return proved;
  const { header, slot, keys, failedBefore } = proved.value;
  const opened = await openCompartments(home, { role, header, slots: [slot], keys, acceptOlder });
  if (!opened.ok) return opened;
  return done({
    ...opened.value,
    recovery: [],
    failedAttemptsSince: failedBefore,
    // a copy from before a change is put right, too
    isKeyFileMended: copies.value.isOneDamaged || copies.value.headers.length > 1,
    proof: proved.value,
  });
}

/** The vault with the restricted compartment, if it is the headteacher who comes and does not open it yet. */
async function complete(
  { passphrase, restrictedSheet, acceptOlder = false }: Unlocking,
  { proof, ...opened }: Unlocked & { proof: Proof },
): Promise<Result<Unlocked>> {
  const { vault, older } = opened;
  if (vault.role !== 'headteacher' || vault.restricted) return done(opened);
  try {
    const whole =
      slotOf(proof.header, 'recovery-restricted') === undefined
        ? await makeRestricted(vault, passphrase)
        : await bringRestrictedSheet(vault, restrictedSheet, {
            passphrase,
            acceptOlder: acceptOlder || older !== null,
          });
    if (whole.ok) return done({ ...opened, ...whole.value });
    vault.close();
    return whole;
  } catch (error) {
    vault.close();
    throw error;
  }
}
