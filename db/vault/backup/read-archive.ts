import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { canonical } from '#db/vault/keys/canonical.ts';
import type { BackupFault } from '#domain/backup/backup-fault.ts';
import { digesting, piecesOf } from './digest.ts';
import { MANIFEST, type Manifest, MOST_MANIFEST_BYTES, type PartName, parseManifest } from './manifest.ts';
import { endingOf, type Framed, headerOf, headerSize, wholeSize } from './zip-frame.ts';

/** A file that says that it is a backup, as far as can be seen without its key and without reading it all. */
export interface Archive {
  file: string;
  size: number;
  manifest: Manifest;
}

/** Looks at a file: whether it is a backup, of a version that is known, and as long as it says. */
export async function openArchive(file: string): Promise<Archive | BackupFault> {
  const found = await stat(file);
  if (!found.isFile()) return 'unknown';
  const beginning = await bytesOf(file, 0, headerSize(MANIFEST) + MOST_MANIFEST_BYTES);
  const start = headerSize(MANIFEST);
  if (beginning.length < start) return found.size === 0 ? 'cut-short' : 'unknown';
  if (beginning.readUInt32LE(0) !== 0x04034b50 || beginning.toString('latin1', 30, start) !== MANIFEST)
    return 'unknown';
  const length = beginning.readUInt32LE(18);
  if (length > MOST_MANIFEST_BYTES) return 'unknown';
  if (found.size < start + length) return 'cut-short';
  const manifest = parseManifest(beginning.subarray(start, start + length));
  if (typeof manifest === 'string') return manifest;
  const whole = wholeSize([{ name: MANIFEST, size: length }, ...manifest.parts]);
  if (found.size !== whole) return found.size < whole ? 'cut-short' : 'damaged';
  return { file, size: found.size, manifest };
}

/**
 * Takes the parts of a backup out into a folder and compares every byte of the file with what its manifest says. Gives
 * what is wrong, or undefined.
 */
export async function extract(
  { file, manifest }: Archive,
  folder: string,
  signal?: AbortSignal,
): Promise<BackupFault | undefined> {
  const content = canonical(manifest);
  const own = digesting();
  own.take(content);
  const first: Framed = { ...own.digest(), name: MANIFEST };
  const framed = [first];
  let at = headerSize(MANIFEST) + content.length;
  for (const part of manifest.parts) {
    const digest = await takeOut(
      { file, at: at + headerSize(part.name), size: part.size },
      path.join(folder, part.name),
      signal,
    );
    if (digest.size !== part.size || digest.sha256 !== part.sha256) return 'damaged';
    const frame = { ...digest, name: part.name };
    if (!(await isThere(file, at, headerOf(frame)))) return 'damaged';
    framed.push(frame);
    at += headerSize(part.name) + part.size;
  }
  const isFramed = (await isThere(file, 0, headerOf(first))) && (await isThere(file, at, endingOf(framed)));
  return isFramed ? undefined : 'damaged';
}

/** One small part of a backup, as it stands. */
export async function smallPart({ file, manifest }: Archive, name: PartName): Promise<Buffer> {
  let at = headerSize(MANIFEST) + canonical(manifest).length;
  for (const part of manifest.parts) {
    if (part.name === name) return bytesOf(file, at + headerSize(name), part.size);
    at += headerSize(part.name) + part.size;
  }
  throw new Error(`no ${name} in the backup`);
}

async function takeOut(from: { file: string; at: number; size: number }, to: string, signal?: AbortSignal) {
  const { take, digest } = digesting();
  const handle = await open(to, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  try {
    for await (const piece of piecesOf(from.file, from.at, from.size)) {
      signal?.throwIfAborted();
      take(piece);
      await handle.writeFile(piece);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return digest();
}

async function isThere(file: string, at: number, expected: Buffer): Promise<boolean> {
  return (await bytesOf(file, at, expected.length)).equals(expected);
}

async function bytesOf(file: string, at: number, length: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of piecesOf(file, at, length)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
