import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { slotOf } from '#db/vault/keys/header.ts';
import { parseKeyFile } from '#db/vault/keys/key-file.ts';
import type { BackupFault } from '#domain/backup/backup-fault.ts';
import { type Role, roles } from '#domain/roles.ts';
import type { Manifest } from './manifest.ts';
import { BACKUP_ENDING } from './names.ts';
import { openArchive, smallPart } from './read-archive.ts';

/** A backup in a folder, as far as it can be known without a key. */
export type ListedBackup =
  | { name: string; file: string; manifest: Manifest; size: number; roles: Role[] }
  | { name: string; file: string; fault: BackupFault };

/**
 * The backups in a folder, by their ending, the newest first and those that cannot be read last; where it has none, those
 * in the folders right under it. Throws the disk's errors of the folder itself.
 */
export async function backupsIn(folder: string): Promise<ListedBackup[]> {
  const found = await listedIn(folder);
  if (found.length > 0) return sorted(found);
  const below = await Promise.all((await foldersIn(folder)).map((each) => listedIn(each).catch(() => [])));
  return sorted(below.flat());
}

/** The newest instant of a backup of a vault in a folder, of any vault where none is named; empty when there is none. */
export async function newestIn(folder: string, vaultId: string | undefined): Promise<string> {
  const listed = await listedIn(folder);
  return listed.reduce((newest, each) => {
    const madeAt =
      'manifest' in each && (vaultId === undefined || each.manifest.vaultId === vaultId) ? each.manifest.madeAt : '';
    return madeAt > newest ? madeAt : newest;
  }, '');
}

/** The backups right in a folder, in no order. */
export async function listedIn(folder: string): Promise<ListedBackup[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(BACKUP_ENDING));
  return Promise.all(names.map((name) => listed(path.join(folder, name))));
}

/** One file of a folder. What cannot even be read is listed as damaged. */
export async function listed(file: string): Promise<ListedBackup> {
  const name = path.basename(file);
  try {
    const archive = await openArchive(file);
    if (typeof archive === 'string') return { name, file, fault: archive };
    const header = parseKeyFile(await smallPart(archive, 'keys.json'));
    if (!header.ok) return { name, file, fault: header.problem.code === 'vault-newer' ? 'newer' : 'damaged' };
    const { manifest, size } = archive;
    return { name, file, manifest, size, roles: roles.filter((role) => slotOf(header.value, role)) };
  } catch {
    return { name, file, fault: 'damaged' };
  }
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(folder, name));
}

function sorted(backups: ListedBackup[]): ListedBackup[] {
  const madeAt = (each: ListedBackup): string => ('manifest' in each ? each.manifest.madeAt : '');
  return backups.sort((a, b) => (madeAt(a) < madeAt(b) ? 1 : -1));
}
