import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#db/vault/files/vault-files.ts';
import { canonical } from '#db/vault/keys/canonical.ts';
import type { Header } from '#db/vault/keys/header.ts';
import type { DataKeys } from '#db/vault/keys/slots.ts';
import { type Compartment, compartments } from '#domain/roles.ts';
import {
  type CompartmentFacts,
  isSigned,
  type Manifest,
  MOST_MANIFEST_BYTES,
  type Part,
  parseManifest,
  partNameOf,
  partOf,
  signManifest,
} from './manifest.ts';

/** Of a file that nobody with its key has closed here. */
export const unvouched: CompartmentFacts = { schema: 0, rows: null };

/** Where the manifest of the closed vault stands. */
const restFile = (folder: string): string => path.join(folder, 'at-rest.json');

/** The closed files of a vault, as whoever closed it last left them; undefined when nobody says. Not proved yet. */
export function manifestAtRest(folder: string): Manifest | undefined {
  try {
    const file = restFile(folder);
    if (statSync(file).size > MOST_MANIFEST_BYTES) return undefined;
    const found = parseManifest(readFileSync(file));
    return typeof found === 'string' ? undefined : found;
  } catch {
    return undefined; // never closed in order yet
  }
}

/** Whether a compartment's file is closed, with nothing beside it that is still to be taken over into it. */
export function isAtRest(folder: string, compartment: Compartment): boolean {
  return (statSync(`${filesOf(folder)[compartment]}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;
}

/**
 * Leaves a signed manifest of the files as they were closed a moment ago. `facts` are those of the compartments that were
 * open; what this session has no key for stays as the last holder of its key signed it, whatever its file is by now.
 */
export function leaveManifest(
  folder: string,
  {
    header,
    keys,
    facts,
    now,
  }: {
    header: Pick<Header, 'vaultId' | 'gen'>;
    keys: DataKeys & { general: Buffer };
    facts: Partial<Record<Compartment, CompartmentFacts>>;
    now: Date;
  },
): void {
  const { vaultId, gen } = header;
  const before = manifestAtRest(folder);
  const vouched =
    before !== undefined && before.vaultId === vaultId && isSigned(before, keys.general) ? before : undefined;
  const parts: Part[] = [{ name: 'keys.json', ...digestOfClosed(filesOf(folder).keys) }];
  const all: Manifest['compartments'] = {};
  for (const compartment of compartments) {
    const name = partNameOf(compartment);
    const file = filesOf(folder)[compartment];
    const kept = vouched && partOf(vouched, name);
    if (facts[compartment] === undefined && !kept && !existsSync(file)) continue;
    const isKept = facts[compartment] === undefined && kept !== undefined;
    parts.push(isKept ? kept : { name, ...digestOfClosed(file) });
    all[compartment] = facts[compartment] ?? vouched?.compartments[compartment] ?? unvouched;
  }
  const manifest = signManifest({ vaultId, gen, madeAt: now.toISOString(), parts, compartments: all }, keys.general);
  keep(restFile(folder), canonical(manifest));
}

function keep(file: string, content: Buffer): void {
  const beside = `${file}.tmp`;
  writeFileSync(beside, content, { mode: 0o600, flush: true });
  renameSync(beside, file);
}

function digestOfClosed(file: string): { size: number; sha256: string } {
  const handle = openSync(file, 'r');
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(1024 * 1024);
    let size = 0;
    for (;;) {
      const read = readSync(handle, buffer, 0, buffer.length, size);
      if (read === 0) return { size, sha256: hash.digest('base64') };
      hash.update(buffer.subarray(0, read));
      size += read;
    }
  } finally {
    closeSync(handle);
  }
}
