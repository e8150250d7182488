import path from 'node:path';
import type { Parsed } from '#contract/index.ts';
import { forgetRestored, tellRestored } from '#db/vault/anchor/anchor.ts';
import { manifestAtRest } from '#db/vault/backup/at-rest.ts';
import { backupsIn } from '#db/vault/backup/list-backups.ts';
import { placeFault } from '#db/vault/backup/place.ts';
import { readKeyFiles } from '#db/vault/keys/key-file.ts';
import { type RestoreKey, type StagedRestore, stageRestore } from '#db/vault/restore/stage-restore.ts';
import { swapIn } from '#db/vault/restore/swap-in.ts';
import { type OpenVault, openVault, openWithRecoveryKey, type RecoverySheet } from '#db/vault/vault.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { begin } from '#electron/office/handlers/vault.ts';
import type { HandlersOf, TaskContext } from '#electron/office/handling.ts';
import { machineWords } from '#electron/words.ts';

export const restore: HandlersOf<'restore'> = {
  'restore.choose': async ({ machine, session }) => {
    if (session.vault !== null) return refuse({ code: 'restore-open' });
    const folder = await machine.dialogs.chooseFolder({ title: machineWords.dialogs.chooseRestoreFolder });
    if (folder === undefined) return done({ chosen: false });
    try {
      const backups = await backupsIn(folder);
      if (backups.length === 0) return refuse({ code: 'restore-none' });
      session.restoring = { folder, backups };
      return done({ chosen: true });
    } catch (error) {
      const why = placeFault(error);
      if (why === undefined) throw error;
      return refuse({ code: 'backup-place', why });
    }
  },

  'restore.found': ({ session }) => {
    const { restoring, home } = session;
    const here = vaultIdAt(home.folder);
    return done({
      folder: restoring?.folder ?? null,
      backups: (restoring?.backups ?? []).map((each) =>
        'fault' in each
          ? { isReadable: false as const, name: each.name, fault: each.fault }
          : {
              isReadable: true as const,
              name: each.name,
              madeAt: each.manifest.madeAt,
              size: each.size,
              roles: each.roles,
              isOther: here !== undefined && each.manifest.vaultId !== here,
            },
      ),
    });
  },

  'restore.look': async (desk, wanted) => {
    const staged = await stage(desk, wanted);
    if (!staged.ok) return staged;
    const { manifest, lastUsedHere } = staged.value;
    const newer = (desk.session.restoring?.backups ?? []).find(
      (each) =>
        'manifest' in each && each.manifest.vaultId === manifest.vaultId && each.manifest.madeAt > manifest.madeAt,
    );
    return done({ madeAt: manifest.madeAt, lastUsedHere, newerName: newer?.name ?? null });
  },

  'restore.apply': async (desk, wanted) => {
    const staged = await stage(desk, wanted);
    if (!staged.ok) return staged;
    const { session, machine } = desk;
    const { vaultId } = staged.value.manifest;
    // a copy of the closed files reads where they are about to be moved away
    await desk.backups.stopCopying();
    const swapped = await swapIn(session.home.folder, machine.now());
    if (!swapped.ok) return swapped;
    const takeBack = async (): Promise<void> => {
      forgetRestored(session.home, vaultId);
      await swapped.value.takeBack();
    };
    tellRestored(session.home, vaultId);
    const opened = await begin(desk, () => opening(desk, wanted)).catch(async (cause: unknown) => {
      await takeBack();
      throw cause;
    });
    if (!opened.ok) {
      await takeBack();
      return opened;
    }
    const { kept } = swapped.value;
    session.restoring = null;
    return done({ madeAt: staged.value.manifest.madeAt, keptIn: kept && path.basename(kept) });
  },
};

type Wanted = Parsed<'restore.look'>;

function stage({ session }: TaskContext, wanted: Wanted): Promise<Result<StagedRestore>> {
  const found = session.restoring?.backups.find(({ name }) => name === wanted.name);
  if (session.vault !== null) return Promise.resolve(refuse({ code: 'restore-open' }));
  if (found === undefined) return Promise.resolve(refuse({ code: 'not-found', what: 'file' }));
  return stageRestore(session.home, found.file, keyOf(session, wanted));
}

function keyOf({ clock }: TaskContext['session'], { role, opensWith }: Wanted): RestoreKey {
  if (opensWith.by === 'passphrase') return { role, opensWith: { passphrase: opensWith.passphrase, clock } };
  return { role, opensWith: { sheets: typed(opensWith.sheets) } };
}

function opening(
  { session }: TaskContext,
  { role, opensWith, newPassphrase }: Parsed<'restore.apply'>,
): Promise<Result<{ vault: OpenVault; recovery?: readonly RecoverySheet[] }>> {
  const { home, clock } = session;
  if (opensWith.by === 'passphrase') return openVault({ ...home, role, passphrase: opensWith.passphrase, clock });
  return openWithRecoveryKey({ ...home, role, typed: typed(opensWith.sheets), newPassphrase: newPassphrase ?? '' });
}

type SheetsTyped = Extract<Wanted['opensWith'], { by: 'sheets' }>['sheets'];

function typed(sheets: SheetsTyped) {
  return Object.fromEntries(sheets.map(({ compartment, key }) => [compartment, key]));
}

/** Which vault stands here, as far as it says so without a key. */
function vaultIdAt(folder: string): string | undefined {
  const copies = readKeyFiles(folder);
  return copies.ok ? copies.value.headers[0].vaultId : manifestAtRest(folder)?.vaultId;
}
