import { rmSync } from 'node:fs';
import {
  addRole,
  changePassphrase,
  checkGroups,
  createVault,
  openVault,
  openWithRecoveryKey,
  type RecoverySheet,
  readVaultState,
  renewRecoverySheets,
} from '#db/vault.ts';
import { nameSchool } from '#db/writes/school.ts';
import { done, type Result, refuse } from '#domain/problems.ts';
import type { Compartment } from '#domain/roles.ts';
import { makeDemoVault } from '#electron/demo-vault.ts';
import { type Desk, type HandlersOf, readsOf } from '#electron/handling.ts';
import { renderPage } from '#electron/render/index.ts';
import { letterhead } from '#templates/parts/letterhead.ts';
import { recoverySheet } from '#templates/recovery-sheet.ts';

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

  'vault.create': async ({ session }, { role, passphrase }) => {
    const made = await createVault({ ...session.home, role, passphrase });
    if (!made.ok) return made;
    const { vault, recovery } = made.value;
    vault.general.transaction((db) => nameSchool(db, newSchool));
    session.begin(vault, recovery);
    return nothing;
  },

  'vault.open': async ({ session }, { role, passphrase }) => {
    const opened = await openVault({ ...session.home, role, passphrase, clock: session.clock });
    if (!opened.ok) return opened;
    session.begin(opened.value.vault);
    return done({ failedAttempts: opened.value.failedAttemptsSince });
  },

  'vault.lock': async ({ session, machine }) => {
    leaveDemo({ session });
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
    leaveDemo({ session });
    return nothing;
  },

  'vault.addRole': async (desk, { role, passphrase }) => {
    const { vault } = desk.session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    return keepSheets(desk, await addRole(vault, { role, passphrase, schoolName: desk.read().school().name }));
  },

  'vault.changePassphrase': async ({ session, read }, { current, next }) => {
    const { vault, clock } = session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    const changed = await changePassphrase(vault, { current, next, clock, schoolName: read().school().name });
    return changed.ok ? nothing : changed;
  },

  'vault.recover': async ({ session }, { role, sheets, passphrase }) => {
    const typed = Object.fromEntries(sheets.map(({ compartment, key }) => [compartment, key]));
    const opened = await openWithRecoveryKey({ ...session.home, role, typed, newPassphrase: passphrase });
    if (!opened.ok) return opened;
    session.begin(opened.value.vault, opened.value.recovery);
    return nothing;
  },

  'vault.recoverySheet': ({ session }, { compartment }) => {
    const sheet = session.sheetOf(compartment);
    return sheet ? done({ compartment, groups: [...sheet.groups] }) : refuse({ code: 'role-missing' });
  },

  'vault.printRecoverySheet': async ({ session, machine, read }, { compartment }) => {
    const sheet = session.sheetOf(compartment);
    if (!sheet) return refuse({ code: 'role-missing' });
    const page = renderPage(recoverySheet(sheet, letterhead(read().school()), machine.today()), 'en');
    return (await machine.print.toPrinter(page)) ? nothing : refuse({ code: 'print-failed' });
  },

  'vault.confirmRecoverySheet': async ({ session }, { compartment, groups }) => {
    const sheet = session.sheetOf(compartment);
    if (!sheet) return refuse({ code: 'role-missing' });
    const checked = checkGroups(sheet, groups);
    if (!checked.ok) return checked;
    session.sheets = session.sheets.filter((other) => other !== sheet);
    return nothing;
  },

  'vault.renewRecoverySheets': async (desk) => {
    const { vault } = desk.session;
    return vault === null ? refuse({ code: 'vault-locked' }) : keepSheets(desk, await renewRecoverySheets(vault));
  },
};

/** A school that has no name yet; its set-up fills it in. */
const newSchool = {
  name: '',
  nation: 'wales',
  address: '',
  logo: null,
  documentLanguage: 'en',
  headteacherId: null,
  businessManagerId: null,
  demo: false,
  priorities: [],
  backupPlace: '',
} as const satisfies Parameters<typeof nameSchool>[1];

function keepSheets({ session }: Desk, made: Result<{ recovery: RecoverySheet[] }>): Result<Record<string, never>> {
  if (!made.ok) return made;
  const renewed = new Set<Compartment>(made.value.recovery.map((sheet) => sheet.compartment));
  session.sheets = [...session.sheets.filter((sheet) => !renewed.has(sheet.compartment)), ...made.value.recovery];
  return nothing;
}

function leaveDemo({ session }: Pick<Desk, 'session'>): void {
  if (!session.isDemo) return;
  session.end();
  rmSync(session.demoFolder, { recursive: true, force: true });
  session.isDemo = false;
}
