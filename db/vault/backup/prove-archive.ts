import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundledMigrations } from '#db/migrations/bundled.ts';
import { openConnection } from '#db/vault/database/connection.ts';
import { isGenuine } from '#db/vault/keys/header-changes.ts';
import { parseKeyFile } from '#db/vault/keys/key-file.ts';
import type { DataKeys } from '#db/vault/keys/slots.ts';
import type { VaultHome } from '#db/vault/vault-home.ts';
import type { BackupFault } from '#domain/backup/backup-fault.ts';
import { type Compartment, compartments } from '#domain/roles.ts';
import { isSigned, type Manifest, partNameOf } from './manifest.ts';
import { type Archive, extract, smallPart } from './read-archive.ts';
import { factsOf } from './row-counts.ts';

/** With what a backup is proved: keys, and a folder of its own that its parts are taken out into. */
export interface Proving {
  keys: DataKeys & { general: Buffer };
  folder: string;
  home: Pick<VaultHome, 'nativeBinding' | 'migrations'>;
  signal?: AbortSignal;
}

/** A backup that was proved: `isWhole` where every part was opened, or vouched for by whoever had its key. */
export interface Proof {
  isWhole: boolean;
}

/**
 * Proves a backup: its signature, every byte of the file, its key file, and each compartment that there is a key for by
 * opening it: soundness, and as many rows in each table as were counted when it was made. What was taken out stays in the
 * folder, which is emptied first.
 */
export async function proveArchive(archive: Archive, proving: Proving): Promise<Proof | BackupFault> {
  const { manifest } = archive;
  const { keys, folder, signal } = proving;
  if (!isSigned(manifest, keys.general)) return (await hasGenuineKeys(archive, keys.general)) ? 'changed' : 'other-key';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fault = await extract(archive, folder, signal);
  if (fault !== undefined) return fault;
  const header = parseKeyFile(readFileSync(path.join(folder, 'keys.json')));
  if (!header.ok) return header.problem.code === 'vault-newer' ? 'newer' : 'damaged';
  const { vaultId, gen } = header.value;
  if (vaultId !== manifest.vaultId || gen !== manifest.gen || !isGenuine(header.value, keys.general)) return 'changed';
  let isWhole = true;
  for (const compartment of compartments) {
    const key = keys[compartment];
    const facts = manifest.compartments[compartment];
    if (facts === undefined) continue;
    const found = key && proveCompartment(compartment, { manifest, key, ...proving });
    if (found !== undefined) return found;
    if (key === undefined && facts.rows === null) isWhole = false;
  }
  return { isWhole };
}

/** Whether the key file in a backup was signed with this key. */
async function hasGenuineKeys(archive: Archive, generalKey: Buffer): Promise<boolean> {
  const header = parseKeyFile(await smallPart(archive, 'keys.json'));
  return header.ok && isGenuine(header.value, generalKey);
}

function proveCompartment(
  compartment: Compartment,
  { manifest, key, folder, home }: Omit<Proving, 'keys'> & { manifest: Manifest; key: Buffer },
): BackupFault | undefined {
  const { nativeBinding, migrations = bundledMigrations() } = home;
  const { schema = 0, rows = null } = manifest.compartments[compartment] ?? {};
  if (schema > migrations[compartment].length) return 'newer';
  // as it was when it was counted; restoring takes it through the later steps
  const steps = rows === null ? migrations[compartment] : migrations[compartment].slice(0, schema);
  const file = path.join(folder, partNameOf(compartment));
  const opened = openConnection({
    file,
    compartment,
    key,
    migrations: steps,
    ...(nativeBinding !== undefined && { nativeBinding }),
  });
  if (!opened.ok) return opened.problem.code === 'vault-newer' ? 'newer' : 'damaged';
  const counted = factsOf(opened.value.db, manifest.vaultId, key).rows;
  opened.value.close();
  return rows === null || counted === rows ? undefined : 'damaged';
}
