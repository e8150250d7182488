import path from 'node:path';
import { filesOf } from '#db/vault/files/vault-files.ts';
import type { Problem } from '#domain/problems.ts';
import { isAtRest, manifestAtRest } from './at-rest.ts';
import { freeBackupName } from './names.ts';
import { placeFault } from './place.ts';
import { PartsDiffer, writeArchive } from './write-archive.ts';

/** What came of copying the closed vault: the file, that there was nothing closed in order to copy, or why not. */
export type CopiedAtRest = { file: string } | 'nothing' | Problem;

/**
 * Copies the files of a closed vault into a backup, without any key: they are what whoever closed them signed, byte by
 * byte, or no copy is made. It is proved at the next unlocking. `signal` stops it when somebody unlocks meanwhile.
 */
export async function copyAtRest(
  vaultFolder: string,
  { place, signal }: { place: string; signal?: AbortSignal },
): Promise<CopiedAtRest> {
  const manifest = manifestAtRest(vaultFolder);
  if (manifest === undefined || !isAtRest(vaultFolder, 'general') || !isAtRest(vaultFolder, 'restricted'))
    return 'nothing';
  const { keys, general, restricted } = filesOf(vaultFolder);
  const sources = { 'keys.json': keys, 'general.db': general, 'restricted.db': restricted };
  const file = path.join(place, freeBackupName(place, new Date(manifest.madeAt)));
  try {
    await writeArchive(file, manifest, sources, signal);
    return { file };
  } catch (error) {
    if (signal?.aborted) return 'nothing';
    if (error instanceof PartsDiffer) return { code: 'vault-damaged', part: partIn(error.message) };
    const why = placeFault(error);
    if (why === undefined) throw error;
    return { code: 'backup-place', why };
  }
}

function partIn(name: string): 'keys' | 'general' | 'restricted' {
  return name === 'keys.json' ? 'keys' : name === 'restricted.db' ? 'restricted' : 'general';
}
