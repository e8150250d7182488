import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/** The encryption libraries by system, as they were when the program was built; the build writes it in. */
declare const NATIVE_DIGESTS: Readonly<Record<string, string>>;

const system = `${process.platform}-${process.arch}`;

/** The one native file: beside the installed program, or as npm brought it. */
export function nativeFile(): string {
  if (app.isPackaged) return path.join(process.resourcesPath, 'native/better_sqlite3.node');
  return path.join(app.getAppPath(), 'node_modules/better-sqlite3/prebuilds', `${system}.node`);
}

/** Whether the native file is the one that the program was built with: Electron's own checksum leaves it out (security 3.2). */
export function isNativeFileOurs(): boolean {
  try {
    return createHash('sha256').update(readFileSync(nativeFile())).digest('hex') === NATIVE_DIGESTS[system];
  } catch {
    return false; // it is not there
  }
}
