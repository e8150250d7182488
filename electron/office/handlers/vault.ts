import { type Reads, reads } from '#db/reads.ts';
import { knownVault, noteSeenDay } from '#db/vault/anchor/anchor.ts';
import {
  addRole,
  changePassphrase,
  createVault,
  giveNewPassphrase,
  type Older,
  type OpenVault,
  openVault,
  openWithRecoveryKey,
  type RecoverySheet,
  readVaultState,
  type TurnTrail,
  turnKey,
} from '#db/vault/vault.ts';
import { keepNewcomer } from '#db/writes/handover.ts';
import { keepSeenDay } from '#db/writes/keeping/retention.ts';
import { nameSchool } from '#db/writes/school.ts';
import { turnTrailKey } from '#db/writes/trail.ts';
import type { Day } from '#domain/days/dates.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { seenFrom } from '#domain/retention/clock.ts';
import { compartmentsOf, type Role } from '#domain/roles.ts';
import { unnamedSchool } from '#domain/school.ts';
import { recalculate } from '#electron/office/cycles/recalculate.ts';
import { settleHomes } from '#electron/office/cycles/settle-homes.ts';
import { settlePauses } from '#electron/office/cycles/settle-pauses.ts';
import { makeDemoVault } from '#electron/office/demo-vault.ts';
import { type HandlersOf, readsOf, type TaskContext } from '#electron/office/handling.ts';
import { forgetColumns } from '#electron/office/keeping/forget-columns.ts';
import { rebuild } from '#electron/office/keeping/rebuild.ts';
import { lockedState } from '#electron/office/locked-state.ts';
import { noteInTrail } from '#electron/office/trail/note.ts';
import { keepNewSheets, makingSheets, recoverySheets, takeOffPaper } from './safekeeping/recovery-sheets.ts';

const nothing = done({});

export const vault: HandlersOf<'vault'> = {
  'vault.state': ({ session }) => {
    const open = session.vault;
    const found = lockedState(session.home);
    if (!found.ok || open === null) return found;
    return done({
      ...found.value,
      state: 'open',
      role: session.role,
      demo: session.isDemo,
      isShared: session.isShared,
      schoolName: readsOf(open).school().name,
      unconfirmedSheets: session.sheets.map((sheet) => sheet.compartment),
    });
  },

  'vault.shareWindow': async ({ session, machine }, { shared }) => {
    await machine.showToOthers(shared);
    session.isShared = shared;
    return nothing;
  },

  'vault.create': async (desk, { role, passphrase }) => {
    const made = await begin(desk, () => createVault({ ...desk.session.home, role, passphrase }));
    return made.ok ? nothing : made;
  },

  'vault.open': async (desk, { role, passphrase, acceptOlder, restrictedSheet }) => {
    const { home, clock } = desk.session;
    const sheet = restrictedSheet === null ? null : { typed: restrictedSheet, turnTrail: turningTrail(desk, role) };
    const wanted = { ...home, role, passphrase, clock, acceptOlder, ...(sheet && { restrictedSheet: sheet }) };
    const opened = await begin(desk, () => openVault(wanted));
    if (!opened.ok) return opened;
    const { failedAttemptsSince, isKeyFileMended, clockDoubt: lastUsed, newHere, recovery } = opened.value;
    return done({
      failedAttempts: failedAttemptsSince,
      isKeyFileMended,
      clockDoubt: lastUsed && { today: desk.machine.today(), lastUsed },
      newHere,
      hasNewSheets: recovery.length > 0,
    });
  },

  'vault.lock': async ({ session }) => {
    session.end('asked');
    return nothing;
  },

  'vault.openDemo': async ({ session, machine }) => {
    session.end('asked');
    const stop = new AbortController();
    session.making = stop;
    const made = await session.openDemo(async () => {
      const demo = await makeDemoVault(session.demoHome, machine.today(), undefined, {
        tell: (progress) => machine.notify({ kind: 'progress', name: 'vault.openDemo', ...progress }),
        signal: stop.signal,
      });
      return demo.ok ? done({ vault: demo.value }) : demo;
    });
    if (session.making === stop) session.making = null;
    return made.ok ? nothing : made;
  },

  'vault.leaveDemo': async ({ session }) => {
    session.making?.abort();
    if (session.isDemo) session.end('asked');
    return nothing;
  },

  'vault.addRole': async (desk, { role, passphrase }) => {
    const { vault } = desk.session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    const added = await addRole(vault, { role, passphrase, schoolName: desk.read().school().name });
    if (added.ok) beginFirstWeek(desk, role);
    return keepNewSheets(desk.session, vault, added);
  },

  'vault.changePassphrase': async ({ session, read }, { current, next }) => {
    const { vault, clock } = session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    const changed = await changePassphrase(vault, { current, next, clock, schoolName: read().school().name });
    return changed.ok ? nothing : changed;
  },

  'vault.giveNewPassphrase': async ({ session, read }, { role, current, passphrase }) => {
    const { vault, clock } = session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    const problem = closesRestricted(session, read(), role);
    if (problem) return refuse(problem);
    const schoolName = read().school().name;
    const given = await giveNewPassphrase(vault, { role, current, passphrase, clock, schoolName });
    return given.ok ? nothing : given;
  },

  'vault.turnKey': async (desk, turning) => {
    const { session, read } = desk;
    const { vault, clock } = session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    const problem = closesRestricted(session, read(), turning.role);
    if (problem) return refuse(problem);
    const schoolName = read().school().name;
    const sheetsFor = compartmentsOf(turning.role === 'manager' ? 'manager' : vault.role);
    const turned = await makingSheets(vault, sheetsFor, () =>
      session.turn(vault, () =>
        turnKey(vault, { ...turning, clock, schoolName, turnTrail: turningTrail(desk, vault.role) }),
      ),
    );
    if (turned.ok && turning.successor !== null && turning.role !== turned.value.vault.role)
      beginFirstWeek(desk, turning.role);
    return turned.ok ? keepNewSheets(session, turned.value.vault, turned) : turned;
  },

  'vault.recover': async (desk, { role, sheets, passphrase, acceptOlder }) => {
    const typed = Object.fromEntries(sheets.map(({ compartment, key }) => [compartment, key]));
    const { home } = desk.session;
    const opened = await begin(desk, () =>
      openWithRecoveryKey({ ...home, role, typed, newPassphrase: passphrase, acceptOlder }),
    );
    return opened.ok ? done({ newHere: opened.value.newHere }) : opened;
  },

  ...recoverySheets,
};

/** What goes on with a trail when the data key of its compartment is turned. */
function turningTrail({ asked }: TaskContext, by: Role): TurnTrail {
  return (db, keys) => turnTrailKey(db, keys, { at: asked().now, by });
}

/** Whoever comes into an office of a school that is at work already has a first week; while it is being set up, nobody has. */
function beginFirstWeek({ session, read, asked }: TaskContext, role: Role): void {
  if (session.vault === null || read().cycles.all().length === 0) return;
  session.vault.general.transaction((db) => keepNewcomer(db, role, asked().today));
}

/** Why the headteacher's way in cannot be replaced here: the one into the restricted part would be gone for good. */
function closesRestricted({ role, home }: TaskContext['session'], read: Reads, whose: Role): Problem | undefined {
  if (whose !== 'headteacher' || role === 'headteacher') return undefined;
  const state = readVaultState(home.folder);
  const isMade = state.ok && state.value !== 'none' && state.value.recovery.includes('restricted');
  return isMade && !read.sheetsOnPaper().includes('restricted') ? { code: 'restricted-sheet-unprinted' } : undefined;
}

/**
 * Begins the session of a vault. Its school has a row from the first time on, whatever stopped then; and what only this
 * role sees follows by now what another role changed, such as the calendar.
 */
export function begin<Opened extends { vault: OpenVault; recovery?: readonly RecoverySheet[]; older?: Older | null }>(
  { session, asked, backups }: TaskContext,
  opening: () => Promise<Result<Opened>>,
): Promise<Result<Opened>> {
  return session.open(async () => {
    await backups.stopCopying();
    const opened = await opening();
    if (!opened.ok) return opened;
    const { vault, recovery = [], older = null } = opened.value;
    const { now, newId } = asked();
    try {
      vault.general.transaction((db) => nameSchool(db, unnamedSchool));
      takeOffPaper(vault, recovery);
      if (older) noteInTrail(vault, { what: 'older-copy-used', detail: { ...older } }, { now, by: vault.role });
      settlePauses(vault, { now, newId });
      settleHomes(vault, { now });
      recalculate(vault, asked());
      rebuild(vault);
      seeDay(session, vault, asked().today);
      forgetColumns(vault);
    } catch (error) {
      vault.close();
      throw error;
    }
    return opened;
  });
}

/**
 * Notes that the program was used today, unless the date is in doubt: nothing is destroyed by a clock that is wrong. What
 * this PC saw counts, too: an older copy of the records that was put back knows of no later day.
 */
function seeDay({ home }: TaskContext['session'], { general, vaultId }: OpenVault, today: Day): void {
  const { lastSeen, newestDay } = reads({ general: general.db }).keeping;
  const here = knownVault(home, vaultId)?.seenOn ?? null;
  const known = [lastSeen() ?? newestDay(), here].filter((one) => one !== null);
  const day = seenFrom(today, known.sort().at(-1) ?? null);
  if (day !== lastSeen()) general.transaction((db) => keepSeenDay(db, day));
  noteSeenDay(home, vaultId, day);
}
