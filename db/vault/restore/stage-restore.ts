import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '#db/vault/attempts.ts';
import { manifestAtRest } from '#db/vault/backup/at-rest.ts';
import type { Manifest } from '#db/vault/backup/manifest.ts';
import { placeFault } from '#db/vault/backup/place.ts';
import { proveArchive } from '#db/vault/backup/prove-archive.ts';
import { type Archive, openArchive, smallPart } from '#db/vault/backup/read-archive.ts';
import { filesOf } from '#db/vault/files/vault-files.ts';
import type { Header } from '#db/vault/keys/header.ts';
import { parseKeyFile, readKeyFiles } from '#db/vault/keys/key-file.ts';
import { type DataKeys, wipeKeys } from '#db/vault/keys/slots.ts';
import { provePassphrase } from '#db/vault/prove.ts';
import { keysFromSheets } from '#db/vault/recover-vault.ts';
import type { VaultHome } from '#db/vault/vault-home.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Compartment, Role } from '#domain/roles.ts';
import { stagingOf } from './staging.ts';
import { roomProblem, targetFault, targetProblem } from './target.ts';

/** What opens a backup: somebody's passphrase of that time, or the recovery sheets of that time. */
export interface RestoreKey {
  role: Role;
  opensWith: { passphrase: string; clock: Clock } | { sheets: Partial<Record<Compartment, string>> };
}

/** A backup that was taken out beside the vault, opened and proved. */
export interface StagedRestore {
  manifest: Manifest;
  /** When the records that stand here now were used last; null where none stand here, or nobody can say. */
  lastUsedHere: string | null;
}

/**
 * Takes a backup out beside the vault, opens it with somebody's passphrase or sheets, and proves it; the vault that stands
 * here is only looked at. Refuses a backup with anything wrong with it, one of another school than the vault's, what does not
 * open it, and a place that it cannot be taken out to.
 */
export async function stageRestore(
  home: VaultHome,
  file: string,
  { role, opensWith }: RestoreKey,
): Promise<Result<StagedRestore>> {
  try {
    const target = targetProblem(home.folder);
    if (target) return refuse(target);
    const archive = await openArchive(file);
    if (typeof archive === 'string') return refuse({ code: 'backup-faulty', fault: archive });
    const full = roomProblem(home.folder, archive.size);
    if (full) return refuse(full);
    if (isOfAnother(home.folder, archive.manifest)) return refuse({ code: 'backup-faulty', fault: 'other-school' });
    const header = parseKeyFile(await smallPart(archive, 'keys.json'));
    if (!header.ok)
      return refuse({ code: 'backup-faulty', fault: header.problem.code === 'vault-newer' ? 'newer' : 'damaged' });
    const keys = await keysOf(home, header.value, { role, opensWith });
    if (!keys.ok) return keys;
    return await prove(home, archive, keys.value);
  } catch (error) {
    const target = targetFault(error, home.folder);
    if (target) return refuse(target);
    const why = placeFault(error);
    if (why === undefined) throw error;
    return refuse({ code: 'backup-place', why });
  }
}

async function prove(
  home: VaultHome,
  archive: Archive,
  keys: DataKeys & { general: Buffer },
): Promise<Result<StagedRestore>> {
  try {
    const { vault: folder } = stagingOf(home.folder);
    const proof = await proveArchive(archive, { keys, folder, home });
    if (typeof proof === 'string') return refuse({ code: 'backup-faulty', fault: proof });
    return done({ manifest: archive.manifest, lastUsedHere: lastUsed(home.folder) });
  } finally {
    wipeKeys(keys);
  }
}

/** Wrong passphrases for a backup bring the same waits as for the vault, counted beside it. */
async function keysOf(
  home: VaultHome,
  header: Header,
  { role, opensWith }: RestoreKey,
): Promise<Result<DataKeys & { general: Buffer }>> {
  const { folder } = stagingOf(home.folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const proved =
    'sheets' in opensWith
      ? await keysFromSheets([header], role, opensWith.sheets)
      : await provePassphrase(folder, [header], { role, ...opensWith });
  return proved.ok ? done(proved.value.keys) : proved;
}

/** Whether another school's vault stands here. One that cannot be read says it by what its last closing left. */
function isOfAnother(vaultFolder: string, { vaultId }: Manifest): boolean {
  const copies = readKeyFiles(vaultFolder);
  const here = copies.ok ? copies.value.headers[0].vaultId : manifestAtRest(vaultFolder)?.vaultId;
  return here !== undefined && here !== vaultId;
}

function lastUsed(vaultFolder: string): string | null {
  const file = statSync(filesOf(vaultFolder).general, { throwIfNoEntry: false });
  const log = statSync(path.join(vaultFolder, 'general.db-wal'), { throwIfNoEntry: false });
  const changed = Math.max(file?.mtimeMs ?? 0, log?.mtimeMs ?? 0);
  return manifestAtRest(vaultFolder)?.madeAt ?? (changed === 0 ? null : new Date(changed).toISOString());
}
