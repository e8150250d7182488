import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '#domain/problems.ts';
import { done } from '#domain/result.ts';
import type { Machine } from '#electron/machine/machine-types.ts';
import type { OpenFile } from './open-formats.ts';

/**
 * Writes a folder of files whole or not at all: under another name first. Gives where it stands: under the name asked
 * for, or with ' (2)' after it where that is taken. Refuses what writing one of the files refuses.
 */
export async function writeFolder(
  wanted: string,
  files: AsyncIterable<OpenFile>,
  writeFile: Machine['writeFile'],
): Promise<Result<string>> {
  const beside = `${wanted}.unfinished`;
  await rm(beside, { recursive: true, force: true });
  try {
    for await (const { path: place, bytes } of files) {
      const file = path.join(beside, ...place.split('/'));
      await mkdir(path.dirname(file), { recursive: true });
      const written = await writeFile(file, bytes);
      if (!written.ok) return written;
    }
    const folder = freeName(wanted);
    await rename(beside, folder);
    return done(folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

function freeName(wanted: string): string {
  let name = wanted;
  for (let count = 2; existsSync(name); count += 1) name = `${wanted} (${count})`;
  return name;
}
