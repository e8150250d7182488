import { rmSync } from 'node:fs';
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
import { done, refuse } from '#domain/result.ts';
import { unnamedSchool } from '#domain/school.ts';
import { recalculate } from '#electron/office/cycles/recalculate.ts';
import { makeDemoVault } from '#electron/office/demo-vault.ts';
import { type HandlersOf, readsOf, type TaskContext, transact } from '#electron/office/handling.ts';
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
    const made = await createVault({ ...desk.session.home, role, passphrase });
    if (!made.ok) return made;
    begin(desk, made.value.vault, made.value.recovery);
    return nothing;
  },

  'vault.open': async (desk, { role, passphrase }) => {
    const { session } = desk;
    const opened = await openVault({ ...session.home, role, passphrase, clock: session.clock });
    if (!opened.ok) return opened;
    begin(desk, opened.value.vault);
    return done({ failedAttempts: opened.value.failedAttemptsSince });
  },

  'vault.lock': async ({ session, machine }) => {
    session.end();
    machine.notify({ kind: 'locked' });
    return nothing;
  },

  'vault.openDemo': async ({ session, machine }) => {
    session.end();
    rmSync(session.demoFolder, { recursive: true, force: true });
    const { nativeBinding } = machine;
    const made = await makeDemoVault({ folder: session.demoFolder, nativeBinding }, machine.today());
    if (!made.ok) return made;
    session.isDemo = true;
    session.begin(made.value);
    return nothing;
  },

  'vault.leaveDemo': async ({ session }) => {
    if (session.isDemo) session.end();
    return nothing;
  },

  'vault.addRole': async (desk, { role, passphrase }) => {
    const { vault } = desk.session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    return keepNewSheets(desk, await addRole(vault, { role, passphrase, schoolName: desk.read().school().name }));
  },

  'vault.changePassphrase': async ({ session, read }, { current, next }) => {
    const { vault, clock } = session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    const changed = await changePassphrase(vault, { current, next, clock, schoolName: read().school().name });
    return changed.ok ? nothing : changed;
  },

  'vault.recover': async (desk, { role, sheets, passphrase }) => {
    const typed = Object.fromEntries(sheets.map(({ compartment, key }) => [compartment, key]));
    const opened = await openWithRecoveryKey({ ...desk.session.home, role, typed, newPassphrase: passphrase });
    if (!opened.ok) return opened;
    begin(desk, opened.value.vault, opened.value.recovery);
    return nothing;
  },

  ...recoverySheets,
};

/**
 * Begins the session of a vault that was just opened. Its school has a row from the first time on, whatever stopped
 * then; and what only this role sees follows by now what another role changed, such as the calendar.
 */
function begin({ session, asked }: TaskContext, vault: OpenVault, sheets: readonly RecoverySheet[] = []): void {
  vault.general.transaction((db) => nameSchool(db, unnamedSchool));
  takeOffPaper(vault, sheets);
  transact(vault, (tx) => done(recalculate(tx, asked())));
  session.begin(vault, sheets);
}
