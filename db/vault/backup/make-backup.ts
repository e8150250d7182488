import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { diskProblem } from '#db/vault/files/disk-problem.ts';
import { codeOf } from '#db/vault/files/replace-file.ts';
import { filesOf } from '#db/vault/files/vault-files.ts';
import { canonical } from '#db/vault/keys/canonical.ts';
import { type Holding, type OpenVault, withHeldKeys } from '#db/vault/open-vault.ts';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { compartments } from '#domain/roles.ts';
import { isAtRest, manifestAtRest, unvouched } from './at-rest.ts';
import { digestOf } from './digest.ts';
import {
  type CompartmentFacts,
  isSigned,
  type Manifest,
  type Part,
  partNameOf,
  partNames,
  partOf,
  signManifest,
} from './manifest.ts';
import { freeBackupName } from './names.ts';
import { placeFault } from './place.ts';
import { type Proof, proveArchive } from './prove-archive.ts';
import { openArchive } from './read-archive.ts';
import { factsOf } from './row-counts.ts';
import { PartsDiffer, type Sources, writeArchive } from './write-archive.ts';

/** A backup that was made and proved a moment ago. */
export interface MadeBackup extends Proof {
  file: string;
  madeAt: string;
  size: number;
}

/**
 * Makes a backup of an open vault in a folder and proves it: read back from there, opened with its keys, counted. Open
 * compartments are copied by the database itself, as they are at one instant; the restricted one of a session without its
 * key as its closed file, compared with what the last holder of the key left. Refuses a place that cannot be written to, a
 * vault that is locked meanwhile or damaged, a copy that is not what it should be; then nothing is left of it.
 */
export async function makeBackup(
  vault: OpenVault,
  { place, now, signal }: { place: string; now: Date; signal?: AbortSignal },
): Promise<Result<MadeBackup>> {
  const prepared = await withHeldKeys(vault, (holding) => prepare(vault, holding, now));
  if (!prepared.ok) return prepared;
  const { manifest, sources, folder } = prepared.value;
  const file = path.join(place, freeBackupName(place, now));
  try {
    await writeArchive(file, manifest, sources, signal);
  } catch (error) {
    return refuse(problemOf(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const proved = await proveBackup(vault, file, signal);
  if (proved.ok) return done({ file, ...proved.value });
  if (proved.problem.code === 'backup-faulty') rmSync(file, { force: true });
  return proved;
}

/** Proves a backup with the keys of the open vault. Refuses one that is not whole, and one of another school. */
export function proveBackup(
  vault: OpenVault,
  file: string,
  signal?: AbortSignal,
): Promise<Result<Proof & { size: number; madeAt: string }>> {
  return withHeldKeys(vault, async ({ home, keys, header }) => {
    const folder = path.join(workOf(home.folder), 'proved');
    try {
      const archive = await openArchive(file);
      if (typeof archive === 'string') return refuse({ code: 'backup-faulty', fault: archive });
      const { size, manifest } = archive;
      if (manifest.vaultId !== header.vaultId) return refuse({ code: 'backup-faulty', fault: 'other-school' });
      const proof = await proveArchive(archive, { keys, folder, home, ...(signal && { signal }) });
      if (typeof proof === 'string') return refuse({ code: 'backup-faulty', fault: proof });
      return done({ ...proof, size, madeAt: manifest.madeAt });
    } catch (error) {
      return refuse(problemOf(error));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

interface Prepared {
  manifest: Manifest;
  sources: Sources;
  folder: string;
}

async function prepare(vault: OpenVault, { home, header, keys }: Holding, now: Date): Promise<Result<Prepared>> {
  const folder = path.join(workOf(home.folder), 'made');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const sources: Sources = { 'keys.json': path.join(folder, 'keys.json') };
  const facts: Manifest['compartments'] = {};
  try {
    writeFileSync(path.join(folder, 'keys.json'), canonical(header), { mode: 0o600 });
    for (const compartment of compartments) {
      const connection = vault[compartment];
      const key = keys[compartment];
      if (connection === undefined || key === undefined) continue;
      const name = partNameOf(compartment);
      sources[name] = path.join(folder, name);
      connection.db.run(sql`vacuum into ${sources[name]}`);
      facts[compartment] = factsOf(connection.db, header.vaultId, key);
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return refuse(localProblem(error));
  }
  const parts = await partsFrom(sources);
  const closed = vault.restricted
    ? undefined
    : await closedPart(home.folder, { vaultId: header.vaultId, key: keys.general });
  if (closed !== undefined) {
    parts.push(closed.part);
    facts.restricted = closed.facts;
    sources['restricted.db'] = filesOf(home.folder).restricted;
  }
  const { vaultId, gen } = header;
  const manifest = signManifest({ vaultId, gen, madeAt: now.toISOString(), parts, compartments: facts }, keys.general);
  return done({ manifest, sources, folder });
}

async function partsFrom(sources: Sources): Promise<Part[]> {
  const parts: Part[] = [];
  for (const name of partNames) {
    const source = sources[name];
    if (source === undefined) continue;
    const { size, sha256 } = await digestOf(source);
    parts.push({ name, size, sha256 });
  }
  return parts;
}

/**
 * The restricted compartment where this session has no key to it: its file as it stands, vouched for where it is byte by
 * byte the one that the last holder of its key closed.
 */
async function closedPart(
  vaultFolder: string,
  { vaultId, key }: { vaultId: string; key: Buffer },
): Promise<{ part: Part; facts: CompartmentFacts } | undefined> {
  const file = filesOf(vaultFolder).restricted;
  if (!existsSync(file)) return undefined;
  const { size, sha256 } = await digestOf(file);
  const left = manifestAtRest(vaultFolder);
  const vouched = left !== undefined && left.vaultId === vaultId && isSigned(left, key) ? left : undefined;
  const isAsLeft =
    vouched && partOf(vouched, 'restricted.db')?.sha256 === sha256 && isAtRest(vaultFolder, 'restricted');
  const facts = isAsLeft ? vouched.compartments.restricted : undefined;
  return { part: { name: 'restricted.db', size, sha256 }, facts: facts ?? unvouched };
}

/** What stopped the preparing, on the disk of the records; anything else is thrown on. */
function localProblem(error: unknown): Problem {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(cause))) return { code: 'vault-damaged', part: 'general' };
  const problem = diskProblem(cause);
  if (problem === undefined) throw error;
  return problem;
}

/** What stopped a backup at its place, as something that somebody can act on; anything else is thrown on. */
function problemOf(error: unknown): Problem {
  if (error instanceof PartsDiffer)
    return { code: 'vault-damaged', part: error.message === 'restricted.db' ? 'restricted' : 'general' };
  const why = placeFault(error);
  if (why !== undefined) return { code: 'backup-place', why };
  if (error instanceof Error && error.name === 'AbortError') return { code: 'vault-locked' };
  return localProblem(error);
}

/** Where copies are prepared and proved: beside the records, on a disk that has room for them. */
function workOf(vaultFolder: string): string {
  return path.join(vaultFolder, 'backup.tmp');
}
