import {
  addRole,
  changePassphrase,
  createVault,
  type OpenVault,
  openVault,
  openWithRecoveryKey,
  type RecoverySheet,
  readVaultState,
} from '#db/vault/vault.ts';
import { nameSchool } from '#db/writes/school.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { unnamedSchool } from '#domain/school.ts';
import { recalculate } from '#electron/office/cycles/recalculate.ts';
import { makeDemoVault } from '#electron/office/demo-vault.ts';
import { type HandlersOf, readsOf, type TaskContext } from '#electron/office/handling.ts';
import { keepNewSheets, recoverySheets, takeOffPaper } from './recovery-sheets.ts';

const nothing = done({});

export const vault: HandlersOf<'vault'> = {
  'vault.state': ({ session }) => {
    const open = session.vault;
    const found = readVaultState(session.home.folder);
    if (!found.ok) return found;
    const roles = found.value === 'none' ? [] : found.value.roles;
    return done({
      state: open ? 'open' : found.value === 'none' ? 'none' : 'locked',
      roles,
      role: session.role,
      demo: session.isDemo,
      schoolName: open ? readsOf(open).school().name : null,
      unconfirmedSheets: session.sheets.map((sheet) => sheet.compartment),
    });
  },

  'vault.create': async (desk, { role, passphrase }) => {
    const made = await begin(desk, () => createVault({ ...desk.session.home, role, passphrase }));
    return made.ok ? nothing : made;
  },

  'vault.open': async (desk, { role, passphrase }) => {
    const { home, clock } = desk.session;
    const opened = await begin(desk, () => openVault({ ...home, role, passphrase, clock }));
    return opened.ok ? done({ failedAttempts: opened.value.failedAttemptsSince }) : opened;
  },

  'vault.lock': async ({ session }) => {
    session.end('asked');
    return nothing;
  },

  'vault.openDemo': async ({ session, machine }) => {
    session.end('asked');
    const { nativeBinding } = machine;
    const made = await session.openDemo(async () => {
      const demo = await makeDemoVault({ folder: session.demoFolder, nativeBinding }, machine.today());
      return demo.ok ? done({ vault: demo.value }) : demo;
    });
    return made.ok ? nothing : made;
  },

  'vault.leaveDemo': async ({ session }) => {
    if (session.isDemo) session.end('asked');
    return nothing;
  },

  'vault.addRole': async (desk, { role, passphrase }) => {
    const { vault } = desk.session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    return keepNewSheets(
      desk.session,
      vault,
      await addRole(vault, { role, passphrase, schoolName: desk.read().school().name }),
    );
  },

  'vault.changePassphrase': async ({ session, read }, { current, next }) => {
    const { vault, clock } = session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    const changed = await changePassphrase(vault, { current, next, clock, schoolName: read().school().name });
    return changed.ok ? nothing : changed;
  },

  'vault.recover': async (desk, { role, sheets, passphrase }) => {
    const typed = Object.fromEntries(sheets.map(({ compartment, key }) => [compartment, key]));
    const { home } = desk.session;
    const opened = await begin(desk, () => openWithRecoveryKey({ ...home, role, typed, newPassphrase: passphrase }));
    return opened.ok ? nothing : opened;
  },

  ...recoverySheets,
};

/**
 * Begins the session of a vault. Its school has a row from the first time on, whatever stopped then; and what only this
 * role sees follows by now what another role changed, such as the calendar.
 */
function begin<Opened extends { vault: OpenVault; recovery?: readonly RecoverySheet[] }>(
  { session, asked }: TaskContext,
  opening: () => Promise<Result<Opened>>,
): Promise<Result<Opened>> {
  return session.open(async () => {
    const opened = await opening();
    if (!opened.ok) return opened;
    const { vault, recovery = [] } = opened.value;
    try {
      vault.general.transaction((db) => nameSchool(db, unnamedSchool));
      takeOffPaper(vault, recovery);
      recalculate(vault, asked());
    } catch (error) {
      vault.close();
      throw error;
    }
    return opened;
  });
}
