import { existsSync } from 'node:fs';
import path from 'node:path';
import { chosenPlace, lookAt } from '#db/vault/backup/place.ts';
import { keptFolders, removeKept } from '#db/vault/restore/swap-in.ts';
import { dropBackupPlace, keepBackupPlace } from '#db/writes/backups.ts';
import { keptUntil } from '#domain/backup/generations.ts';
import { standingOf } from '#domain/backup/standing.ts';
import { done, refuse } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { machineWords } from '#electron/words.ts';

const nothing = done({});

export const backups: HandlersOf<'backups'> = {
  'backups.state': ({ read, session, machine, backups: keeper }) => {
    const { places, all } = read().backups;
    const last = all().find(({ state }) => state === 'proved');
    return done({
      standing: standingOf(last?.madeAt, machine.today()),
      places: places().map((place) => ({ ...place, ...lookAt(place.folder, session.home.folder) })),
      problem: keeper.problem,
      isDemo: session.isDemo,
    });
  },

  'backups.list': ({ read, session }) => {
    const { all } = read().backups;
    return done({
      backups: all().map((backup) => ({
        ...backup,
        isThere: lookAt(backup.place, session.home.folder).isThere
          ? existsSync(path.join(backup.place, backup.name))
          : null,
        keptUntil: keptUntil(backup.madeAt),
      })),
      beforeRestore: session.isDemo ? [] : keptFolders(session.home.folder),
    });
  },

  'backups.choosePlace': async ({ machine, session, write, backups: keeper }, { number }) => {
    const picked = await machine.dialogs.chooseFolder({ title: machineWords.dialogs.chooseBackupFolder });
    if (picked === undefined) return done({ chosen: false });
    const folder = chosenPlace(picked, session.home.folder);
    if (!folder.ok) return folder;
    const kept = write(({ db }) => {
      keepBackupPlace(db, { number, folder: folder.value });
      return done({ chosen: true });
    });
    if (kept.ok) keeper.notePlaces();
    return kept;
  },

  'backups.dropPlace': async ({ write, backups: keeper }, { number }) => {
    const dropped = write(({ db }) => {
      dropBackupPlace(db, number);
      return nothing;
    });
    if (dropped.ok) keeper.notePlaces();
    return dropped;
  },

  'backups.make': async ({ session, backups: keeper }) => {
    if (session.vault === null) return refuse({ code: 'vault-locked' });
    return keeper.make(session.vault);
  },

  'backups.check': async ({ session, read, backups: keeper }, { backupId }) => {
    const known = read().backups.byId(backupId);
    if (session.vault === null) return refuse({ code: 'vault-locked' });
    if (known === undefined) return refuse({ code: 'not-found', what: 'file' });
    return keeper.check(session.vault, known);
  },

  'backups.removeBeforeRestore': ({ session }, { name }) => {
    const removed = removeKept(session.home.folder, name);
    return removed.ok ? nothing : removed;
  },
};
