import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stampOf } from '#db/vault/backup/names.ts';
import { moveFile } from '#db/vault/files/replace-file.ts';
import { filesOf } from '#db/vault/files/vault-files.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { stagingOf } from './staging.ts';

const KEPT = /^before-restore \d{4}-\d{2}-\d{2} \d{2}\.\d{2}( \(\d+\))?$/;

/** What a restore did, and how to take it back. */
export interface SwappedIn {
  /** The folder that holds what stood here before; null where nothing did. */
  kept: string | null;
  /** Puts back what stood here; what was put in its place goes. */
  takeBack: () => Promise<void>;
}

/**
 * Puts what was staged in the vault's place and keeps what stood there in a folder beside it. Refuses where the folders
 * cannot be renamed; then all is as before. A power cut in between is made good by `finishRestore`.
 */
export async function swapIn(vaultFolder: string, now: Date): Promise<Result<SwappedIn>> {
  const { folder, vault, proved } = stagingOf(vaultFolder);
  const kept = existsSync(vaultFolder) ? freeName(vaultFolder, now) : null;
  try {
    rmSync(proved, { recursive: true, force: true });
    await moveFile(vault, proved);
    if (kept !== null) await moveFile(vaultFolder, kept);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return refuse({ code: 'restore-not-moved' });
  }
  const takeBack = async (): Promise<void> => {
    rmSync(vaultFolder, { recursive: true, force: true });
    if (kept !== null) await moveFile(kept, vaultFolder);
  };
  try {
    await moveFile(proved, vaultFolder);
  } catch {
    rmSync(folder, { recursive: true, force: true });
    await takeBack();
    return refuse({ code: 'restore-not-moved' });
  }
  rmSync(folder, { recursive: true, force: true });
  return done({ kept, takeBack });
}

/** Finishes a restore that was cut off between its two renames: what is whole takes the empty place. */
export function finishRestore(vaultFolder: string): void {
  const { folder, proved } = stagingOf(vaultFolder);
  if (existsSync(vaultFolder) || !existsSync(proved)) return;
  renameSync(proved, vaultFolder);
  rmSync(folder, { recursive: true, force: true });
}

/** The folders that restores have kept beside the vault, by their names. */
export function keptFolders(vaultFolder: string): string[] {
  const beside = path.dirname(vaultFolder);
  if (!existsSync(beside)) return [];
  return readdirSync(beside).filter((name) => KEPT.test(name) && holdsVault(path.join(beside, name)));
}

/** Removes one of them for good. Refuses a name that is none. */
export function removeKept(vaultFolder: string, name: string): Result<void> {
  if (!keptFolders(vaultFolder).includes(name)) return refuse({ code: 'not-found', what: 'file' });
  rmSync(path.join(path.dirname(vaultFolder), name), { recursive: true });
  return done(undefined);
}

function freeName(vaultFolder: string, now: Date): string {
  const plain = path.join(path.dirname(vaultFolder), `before-restore ${stampOf(now)}`);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? plain : `${plain} (${count})`;
    if (!existsSync(name)) return name;
  }
}

/** Whether a folder holds files of a vault: what else is called like that is not ours. */
function holdsVault(folder: string): boolean {
  const { keys, previousKeys, general, restricted } = filesOf(folder);
  return [keys, previousKeys, general, restricted].some((file) => existsSync(file));
}
