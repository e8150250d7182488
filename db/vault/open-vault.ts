import { existsSync } from 'node:fs';
import { bundledMigrations, type Migrations } from '#db/migrations/bundled.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { type Compartment, compartmentsOf, type Role } from '#domain/roles.ts';
import { type Connection, openConnection } from './database/connection.ts';
import { moveFile } from './files/replace-file.ts';
import { filesOf, unfinished } from './files/vault-files.ts';
import { inTurn } from './in-turn.ts';
import { type Header, vaultIdOf } from './keys/header.ts';
import { isGenuine } from './keys/header-changes.ts';
import { readKeyFile } from './keys/key-file.ts';
import { derive } from './keys/keys.ts';
import { type DataKeys, wipeKeys } from './keys/slots.ts';

/** Where a vault stands and with what it is opened. */
export interface VaultHome {
  folder: string;
  /** The native part of the database library, where it is not beside its JavaScript: in the packaged application. */
  nativeBinding?: string;
  /** Other steps than those built in: for tests, and for programs that Vite did not build. */
  migrations?: Migrations;
}

/** A vault that somebody has opened: what the session of that role may see, and no more. */
export interface OpenVault {
  readonly role: Role;
  readonly vaultId: string;
  readonly general: Connection;
  /** Not there for the business manager. */
  readonly restricted?: Connection;
  /** Writes everything into the files, closes them and wipes the keys. A second time does nothing. */
  readonly close: () => void;
}

// beside the vault and not in it: an open vault that is printed or sent by mistake shows no key
const held = new WeakMap<OpenVault, { home: VaultHome; keys: DataKeys }>();

/** Opens the compartments of a role with their keys, which the vault then holds; wipes them when it refuses. */
export async function openCompartments(
  home: VaultHome,
  role: Role,
  vaultId: string,
  keys: DataKeys,
): Promise<Result<OpenVault>> {
  const opened: Partial<Record<Compartment, Connection>> = {};
  const close = (): void => {
    for (const connection of Object.values(opened)) connection.close();
    wipeKeys(keys);
  };
  try {
    for (const compartment of compartmentsOf(role)) {
      const connection = await openCompartment(home, compartment, keys[compartment]);
      if (!connection.ok) {
        close();
        return connection;
      }
      opened[compartment] = connection.value;
    }
  } catch (error) {
    close();
    throw error;
  }
  const { general, restricted } = opened;
  if (general === undefined) throw new Error('every role opens the general compartment');
  const vault: OpenVault = { role, vaultId, general, ...(restricted && { restricted }), close };
  held.set(vault, { home, keys });
  return done(vault);
}

/** What a change of the key file starts from. */
export interface Holding {
  home: VaultHome;
  header: Header;
  keys: DataKeys & { general: Buffer };
}

/**
 * Does something with the keys of an open vault and its key file as it is now. The keys are copies: a vault that is locked
 * meanwhile wipes its own, and keys of zeros must never be written down. Refuses: a locked vault, a key file that is not
 * this vault's.
 */
export function withHeldKeys<T>(vault: OpenVault, act: (holding: Holding) => Promise<Result<T>>): Promise<Result<T>> {
  const holding = held.get(vault);
  if (holding === undefined) throw new Error('not a vault that was opened here');
  return inTurn(holding.home.folder, async () => {
    const { general, restricted } = holding.keys;
    if (general === undefined || isWiped(general)) return refuse({ code: 'vault-locked' });
    const keys = { general: Buffer.from(general), ...(restricted && { restricted: Buffer.from(restricted) }) };
    try {
      const header = readKeyFile(holding.home.folder);
      if (!header.ok) return header;
      if (!isGenuine(header.value, keys.general)) return refuse({ code: 'vault-damaged', part: 'keys' });
      return await act({ home: holding.home, header: header.value, keys });
    } finally {
      wipeKeys(keys);
    }
  });
}

/** The key that the trail of a compartment is chained with. Throws where the vault is locked or does not open it. */
export function trailKeyOf(vault: OpenVault, compartment: Compartment): Buffer {
  const key = held.get(vault)?.keys[compartment];
  if (key === undefined || isWiped(key)) throw new Error(`no key for ${compartment}`);
  return trailKeyFrom(key, vault);
}

/** The key of a trail out of the data key of its compartment. */
export function trailKeyFrom(dataKey: Buffer, vault: Pick<OpenVault, 'vaultId'>): Buffer {
  return derive(dataKey, vaultIdOf(vault), 'sav1/trail');
}

async function openCompartment(
  { folder, nativeBinding, migrations = bundledMigrations() }: VaultHome,
  compartment: Compartment,
  key: Buffer | undefined,
): Promise<Result<Connection>> {
  if (key === undefined) throw new Error(`no key for ${compartment}`);
  const file = filesOf(folder)[compartment];
  // the program ended between naming the compartment in the key file and giving its file the name
  if (!existsSync(file) && existsSync(unfinished(folder, compartment)))
    await moveFile(unfinished(folder, compartment), file);
  return openConnection({
    file,
    compartment,
    key,
    migrations: migrations[compartment],
    ...(nativeBinding && { nativeBinding }),
  });
}

function isWiped(key: Buffer): boolean {
  return key.every((byte) => byte === 0);
}
