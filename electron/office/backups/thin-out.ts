import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { openArchive } from '#db/vault/backup/read-archive.ts';
import type { OpenVault } from '#db/vault/vault.ts';
import { forgetBackup } from '#db/writes/backups.ts';
import type { Backup } from '#domain/backup/backup.ts';
import { outlived } from '#domain/backup/generations.ts';
import type { Day } from '#domain/days/dates.ts';
import { readsOf } from '#electron/office/handling.ts';

/**
 * Removes the proved copies of one place that have had their time, and forgets those whose files somebody took away. A
 * file goes only where it still is the copy that was noted; whatever else stands in the folder is left alone.
 */
export async function removeOutlived(vault: OpenVault, place: string, today: Day): Promise<void> {
  const here = readsOf(vault)
    .backups.all()
    .filter((each) => each.place === place);
  const gone = here.filter((each) => statSync(fileOf(each), { throwIfNoEntry: false }) === undefined);
  const proved = here.filter((each) => each.state === 'proved' && !gone.includes(each));
  const old = new Set(outlived(proved, today));
  const removed: Backup[] = [];
  for (const copy of proved) {
    if (!old.has(copy.id) || !(await isAsNoted(copy, vault.vaultId))) continue;
    await rm(fileOf(copy), { force: true });
    removed.push(copy);
  }
  vault.general.transaction((db) => {
    for (const { id } of [...gone, ...removed]) forgetBackup(db, id);
  });
}

async function isAsNoted(copy: Backup, vaultId: string): Promise<boolean> {
  const archive = await openArchive(fileOf(copy));
  return typeof archive === 'object' && archive.manifest.vaultId === vaultId && archive.manifest.madeAt === copy.madeAt;
}

function fileOf({ place, name }: Backup): string {
  return path.join(place, name);
}
