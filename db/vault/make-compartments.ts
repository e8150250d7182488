import { readFileSync } from 'node:fs';
import type { Problem } from '#domain/problems.ts';
import { type Compartment, compartments } from '#domain/roles.ts';
import { type Opening, openConnection } from './database/connection.ts';
import { unfinished } from './files/vault-files.ts';
import type { DataKeys } from './keys/slots.ts';
import { nameCompartment, openingOf, removeDatabase } from './open-compartment.ts';
import type { VaultHome } from './vault-home.ts';

/**
 * Makes the file of each compartment that there is a key for, complete but under a name that no vault looks at. They
 * become part of the vault by the key file, and then by `nameCompartments`. Gives what speaks against it, or undefined.
 */
export function makeCompartments(home: VaultHome, keys: DataKeys): Problem | undefined {
  for (const compartment of compartments) {
    const key = keys[compartment];
    const problem = key && makeCompartment(home, compartment, key);
    if (problem) return problem;
  }
  return undefined;
}

/** Gives the files their names, after the key file was written. Opening the vault does it too, if this is cut short. */
export async function nameCompartments({ folder }: VaultHome, keys: DataKeys): Promise<void> {
  for (const compartment of compartments) if (keys[compartment]) await nameCompartment(folder, compartment);
}

function makeCompartment(home: VaultHome, compartment: Compartment, key: Buffer): Problem | undefined {
  const file = unfinished(home.folder, compartment);
  // left by a set-up that was cut short: no key file ever named it, so nobody ever wrote in it
  removeDatabase(file);
  const opening: Opening = { ...openingOf(home, compartment, key), file };
  const made = openConnection({ ...opening, fresh: true });
  if (!made.ok) return made.problem;
  const second = openConnection(opening);
  made.value.close();
  assertNotPlain(file);
  if (!second.ok && second.problem.code === 'vault-in-use') return undefined;
  // a disk that lets two programs in at once, as some network drives do, would destroy the vault one day
  if (second.ok) second.value.close();
  return { code: 'vault-place-unsafe', why: 'network' };
}

/**
 * The proof that the file was written with its key. Only while it is closed: on Linux, closing any handle on an open
 * database gives up its locks (sqlite.org/howtocorrupt.html, 2.2).
 */
function assertNotPlain(file: string): void {
  const start = readFileSync(file).subarray(0, 15).toString('latin1');
  if (start === '' || start === 'SQLite format 3') throw new Error('the database was written without its key');
}
