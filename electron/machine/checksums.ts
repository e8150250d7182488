import { createHash } from 'node:crypto';
import { createReadStream, openSync } from 'node:fs';
import path from 'node:path';

/** A file of the installed program and its SHA-256, in hexadecimal. */
export interface Checksum {
  name: string;
  sha256: string;
}

/** The files of which the installed program is made: its executable, and the archive that holds what we wrote. */
export function installedFiles({
  execPath,
  resourcesPath,
}: Pick<NodeJS.Process, 'execPath'> & { resourcesPath: string }) {
  return [execPath, path.join(resourcesPath, 'app.asar')];
}

/**
 * The checksums of files, to be compared with those that came with the program (security E37). Each is read from the disk as
 * it stands there now; one that cannot be read is left out.
 */
export async function checksumsOf(files: readonly string[]): Promise<Checksum[]> {
  const found = await Promise.all(files.map(checksumOf));
  return found.filter((one) => one !== undefined);
}

/** The same as a module that the window can load: it may ask for nothing else. */
export function asModule(checksums: readonly Checksum[]): string {
  return `export const checksums = ${JSON.stringify(checksums)};\n`;
}

async function checksumOf(file: string): Promise<Checksum | undefined> {
  try {
    const hash = createHash('sha256');
    for await (const piece of createReadStream('', { fd: opened(file) })) hash.update(piece as Buffer); // no encoding is set
    return { name: path.basename(file), sha256: hash.digest('hex') };
  } catch {
    return undefined;
  }
}

/** Electron shows an archive as a folder to whoever opens it, unless it is told not to: it is meant as the file that it is. */
function opened(file: string): number {
  const { noAsar } = process as { noAsar?: boolean }; // Electron's own, and nobody else's
  Object.assign(process, { noAsar: true });
  try {
    return openSync(file, 'r');
  } finally {
    Object.assign(process, { noAsar });
  }
}
