import { existsSync, rmSync } from 'node:fs';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import type { Result } from '#domain/problems.ts';
import type { Compartment } from '#domain/roles.ts';
import { type Connection, type Opening, openConnection } from './database/connection.ts';
import { moveFile } from './files/replace-file.ts';
import { filesOf, unfinished } from './files/vault-files.ts';
import type { VaultHome } from './vault-home.ts';

/**
 * Opens the file of a compartment with its key. Where the program ended between writing the key file and giving a new file
 * of the compartment its name, that is done now.
 */
export async function openCompartment(
  home: VaultHome,
  compartment: Compartment,
  key: Buffer,
): Promise<Result<Connection>> {
  const { folder } = home;
  const file = filesOf(folder)[compartment];
  const complete = unfinished(folder, compartment);
  if (!existsSync(file) && existsSync(complete)) await nameCompartment(folder, compartment);
  const opened = openConnection(openingOf(home, compartment, key));
  if (!existsSync(complete)) return opened;
  if (opened.ok) {
    removeDatabase(complete); // no key file ever held its key
    return opened;
  }
  if (opened.problem.code !== 'vault-mismatched') return opened;
  const turned = openConnection({ ...openingOf(home, compartment, key), file: complete });
  if (!turned.ok) return opened;
  turned.value.close();
  await nameCompartment(folder, compartment);
  return openConnection(openingOf(home, compartment, key));
}

/** Gives the complete file of a compartment its name, in place of the one before, of which nothing stays. */
export async function nameCompartment(folder: string, compartment: Compartment): Promise<void> {
  const file = filesOf(folder)[compartment];
  // the log of the file before: it must never be taken for that of the new one
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
  await moveFile(unfinished(folder, compartment), file);
}

/** What it takes to open a compartment. */
export function openingOf(home: VaultHome, compartment: Compartment, key: Buffer): Opening {
  const { folder, nativeBinding, migrations = bundledMigrations() } = home;
  const file = filesOf(folder)[compartment];
  return { file, compartment, key, migrations: migrations[compartment], ...(nativeBinding && { nativeBinding }) };
}

/** Removes a database with its logs. */
export function removeDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}
