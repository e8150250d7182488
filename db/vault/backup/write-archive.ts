import { type FileHandle, open, rm } from 'node:fs/promises';
import { moveFile } from '#db/vault/files/replace-file.ts';
import { canonical } from '#db/vault/keys/canonical.ts';
import { type Digest, digesting, digestOf, piecesOf } from './digest.ts';
import { MANIFEST, type Manifest, type PartName } from './manifest.ts';
import { endingOf, type Framed, headerOf } from './zip-frame.ts';

/** The files that a manifest tells of are not what it tells of: damaged, or changed since it was signed. */
export class PartsDiffer extends Error {}

/** Where the parts of a backup are taken from. */
export type Sources = Partial<Record<PartName, string>>;

/**
 * Writes a backup whole or not at all: under another name beside its place, onto the disk, then renamed; whatever stops it,
 * the file of that name is there whole or it is not there. Every part is compared with what the signed manifest says of
 * it before anything is written and again as it is copied. Throws `PartsDiffer`, the signal's reason, the disk's errors.
 */
export async function writeArchive(
  file: string,
  manifest: Manifest,
  sources: Sources,
  signal?: AbortSignal,
): Promise<void> {
  const parts = await provedParts(manifest, sources, signal);
  const beside = `${file}.tmp`;
  try {
    const handle = await open(beside, 'w', 0o600);
    try {
      await writeParts(handle, manifest, parts, signal);
      await handle.sync();
    } finally {
      await handle.close();
    }
    signal?.throwIfAborted();
    await moveFile(beside, file);
  } finally {
    // gone by its new name, or unfinished; where the stick was pulled out, the first error counts
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

type ProvedPart = Digest & { name: PartName; source: string };

async function provedParts(manifest: Manifest, sources: Sources, signal?: AbortSignal): Promise<ProvedPart[]> {
  const proved: ProvedPart[] = [];
  for (const part of manifest.parts) {
    signal?.throwIfAborted();
    const source = sources[part.name];
    if (source === undefined) throw new Error(`no source for ${part.name}`);
    const digest = await digestOf(source);
    assertSame(digest, part);
    proved.push({ ...digest, name: part.name, source });
  }
  return proved;
}

async function writeParts(
  handle: FileHandle,
  manifest: Manifest,
  parts: readonly ProvedPart[],
  signal?: AbortSignal,
): Promise<void> {
  const content = canonical(manifest);
  const own = digesting();
  own.take(content);
  const first: Framed = { ...own.digest(), name: MANIFEST };
  await handle.writeFile(Buffer.concat([headerOf(first), content]));
  for (const part of parts) {
    await handle.writeFile(headerOf(part));
    const copied = digesting();
    for await (const piece of piecesOf(part.source)) {
      signal?.throwIfAborted();
      copied.take(piece);
      await handle.writeFile(piece);
    }
    assertSame(copied.digest(), part);
  }
  await handle.writeFile(endingOf([first, ...parts]));
}

function assertSame(found: Digest, { name, size, sha256 }: { name: string; size: number; sha256: string }): void {
  if (found.size !== size || found.sha256 !== sha256) throw new PartsDiffer(name);
}
