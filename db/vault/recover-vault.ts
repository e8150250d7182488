import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { type Compartment, compartmentsOf, type Role } from '#domain/roles.ts';
import { forgetFailedAttempts } from './attempts.ts';
import { replaceUsedSheets, type Sheets } from './change-access.ts';
import { placeProblem } from './files/place.ts';
import { inTurn } from './in-turn.ts';
import { type Header, slotOf } from './keys/header.ts';
import { isGenuine } from './keys/header-changes.ts';
import { readKeyFile } from './keys/key-file.ts';
import { passphraseProblem } from './keys/passphrase.ts';
import { readSheet, secretOfSheet } from './keys/recovery-key.ts';
import { type DataKeys, openSlot, wipeKeys } from './keys/slots.ts';
import { type OpenVault, openCompartments, type VaultHome } from './open-vault.ts';

/** Whose passphrase was forgotten, the new one, and the keys typed from the sheets of all compartments of the role. */
export interface Recovery extends VaultHome {
  role: Role;
  typed: Partial<Record<Compartment, string>>;
  newPassphrase: string;
  schoolName?: string;
}

/**
 * Opens the vault with recovery sheets instead of a forgotten passphrase, gives the role its new one, and replaces the
 * sheets that were used: the new ones must be printed. Refuses: a wrong or missing key, a poor passphrase, whatever
 * opening refuses; then nothing is changed.
 */
export async function openWithRecoveryKey(recovery: Recovery): Promise<Result<Sheets & { vault: OpenVault }>> {
  const { role, typed, newPassphrase, schoolName, ...home } = recovery;
  const problem = placeProblem(home.folder) ?? passphraseProblem(newPassphrase, schoolName);
  if (problem) return refuse(problem);
  const opened = await inTurn(home.folder, async () => {
    const header = readKeyFile(home.folder);
    if (!header.ok) return header;
    const keys = await keysFromSheets(header.value, role, typed);
    return keys.ok ? openCompartments(home, role, header.value.vaultId, keys.value) : keys;
  });
  if (!opened.ok) return opened;
  // only now: had the vault not opened, nobody would have been shown the new sheets
  const replaced = await replaceUsedSheets(opened.value, newPassphrase);
  if (!replaced.ok) {
    opened.value.close();
    return replaced;
  }
  forgetFailedAttempts(home.folder, role);
  return done({ vault: opened.value, recovery: replaced.value.recovery });
}

async function keysFromSheets(header: Header, role: Role, typed: Recovery['typed']): Promise<Result<DataKeys>> {
  if (slotOf(header, role) === undefined) return refuse({ code: 'role-missing' });
  const keys: DataKeys = {};
  for (const compartment of compartmentsOf(role)) {
    const opened = await keysFromSheet(header, compartment, typed[compartment] ?? '');
    if (!opened.ok) {
      wipeKeys(keys);
      return opened;
    }
    Object.assign(keys, opened.value);
  }
  if (keys.general !== undefined && isGenuine(header, keys.general)) return done(keys);
  wipeKeys(keys);
  return refuse({ code: 'vault-damaged', part: 'keys' });
}

async function keysFromSheet(header: Header, compartment: Compartment, typed: string): Promise<Result<DataKeys>> {
  const sheet = readSheet(compartment, typed);
  if (!sheet.ok) return sheet;
  const slot = slotOf(header, `recovery-${compartment}`);
  const secret = secretOfSheet(sheet.value);
  const keys = slot && (await openSlot(header, slot, secret));
  secret.fill(0);
  return keys === undefined ? refuse({ code: 'recovery-key-wrong', compartment }) : done(keys);
}
