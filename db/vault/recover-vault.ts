import type { Day } from '#domain/days/dates.ts';
import { passphraseProblem } from '#domain/passphrase.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { type Compartment, compartmentsOf, type Role } from '#domain/roles.ts';
import { forgetFailedAttempts } from './attempts.ts';
import { replaceUsedSheets, type Sheets } from './change-access.ts';
import { placeProblem } from './files/place.ts';
import { inTurn } from './in-turn.ts';
import { type Header, type Slot, slotOf } from './keys/header.ts';
import { isGenuine } from './keys/header-changes.ts';
import { readKeyFiles } from './keys/key-file.ts';
import { readSheet, secretOfSheet } from './keys/recovery-key.ts';
import { type DataKeys, openSlot, wipeKeys } from './keys/slots.ts';
import { type OpenVault, openCompartments } from './open-vault.ts';
import { isTurned } from './prove.ts';
import type { Entry, Older } from './use.ts';
import type { VaultHome } from './vault-home.ts';

/** Whose passphrase was forgotten, the new one, and the keys typed from the sheets of all compartments of the role. */
export interface Recovery extends VaultHome {
  role: Role;
  typed: Partial<Record<Compartment, string>>;
  newPassphrase: string;
  schoolName?: string;
  acceptOlder?: boolean;
}

/**
 * Opens the vault with recovery sheets instead of a forgotten passphrase, gives the role its new one, and replaces the
 * sheets that were used: the new ones must be printed. Refuses: a wrong or missing key, a poor passphrase, whatever
 * opening refuses; then nothing is changed.
 */
export async function openWithRecoveryKey(
  recovery: Recovery,
): Promise<Result<Sheets & { vault: OpenVault; older: Older | null; newHere: Day | null }>> {
  const { role, typed, newPassphrase, schoolName, acceptOlder = false, ...home } = recovery;
  const problem = placeProblem(home.folder) ?? passphraseProblem(newPassphrase, schoolName);
  if (problem) return refuse(problem);
  const opened = await inTurn(home.folder, async () => {
    const copies = readKeyFiles(home.folder);
    if (!copies.ok) return copies;
    const proved = await keysFromSheets(copies.value.headers, role, typed);
    return proved.ok ? openCompartments(home, { role, acceptOlder, ...proved.value }) : proved;
  });
  if (!opened.ok) return opened;
  const { vault, older, newHere } = opened.value;
  // only now: had the vault not opened, nobody would have been shown the new sheets
  const replaced = await replaceUsedSheets(vault, newPassphrase);
  if (!replaced.ok) {
    vault.close();
    return replaced;
  }
  forgetFailedAttempts(home.folder, role);
  return done({ vault, older, newHere, recovery: replaced.value.recovery });
}

type Proved = Pick<Entry, 'header' | 'slots' | 'keys'>;

/** What the sheets open, in whichever copy of the key file they belong to; what the newest says where none does. */
export async function keysFromSheets(
  headers: readonly [Header, ...Header[]],
  role: Role,
  typed: Recovery['typed'],
): Promise<Result<Proved>> {
  const [newest, ...others] = headers;
  const first = await keysFrom(newest, role, typed);
  if (first.ok) return first;
  for (const header of others) {
    const proved = await keysFrom(header, role, typed);
    if (!proved.ok) continue;
    const isReplaced = isGenuine(newest, proved.value.keys.general);
    if (!isReplaced && !isTurned(header, newest)) return proved;
    wipeKeys(proved.value.keys);
    if (!isReplaced) return refuse({ code: 'keys-older', changedOn: newest.madeOn });
  }
  return first;
}

async function keysFrom(header: Header, role: Role, typed: Recovery['typed']): Promise<Result<Proved>> {
  if (slotOf(header, role) === undefined) return refuse({ code: 'role-missing' });
  const keys: DataKeys = {};
  const slots: Slot[] = [];
  for (const compartment of compartmentsOf(role)) {
    const opened = await keysFromSheet(header, compartment, typed[compartment] ?? '');
    if (!opened.ok) {
      wipeKeys(keys);
      return opened;
    }
    Object.assign(keys, opened.value.keys);
    slots.push(opened.value.slot);
  }
  const { general } = keys;
  if (general !== undefined && isGenuine(header, general)) return done({ header, slots, keys: { ...keys, general } });
  wipeKeys(keys);
  return refuse({ code: 'vault-damaged', part: 'keys' });
}

/** What the sheet of one compartment opens. Refuses: what is no sheet, and one that does not open it. */
export async function keysFromSheet(
  header: Header,
  compartment: Compartment,
  typed: string,
): Promise<Result<{ keys: DataKeys; slot: Slot }>> {
  const sheet = readSheet(compartment, typed);
  if (!sheet.ok) return sheet;
  const slot = slotOf(header, `recovery-${compartment}`);
  const secret = secretOfSheet(sheet.value);
  const keys = slot && (await openSlot(header, slot, secret));
  secret.fill(0);
  return slot && keys ? done({ keys, slot }) : refuse({ code: 'recovery-key-wrong', compartment });
}
