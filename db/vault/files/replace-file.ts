import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Errors that Windows gives while antivirus or an indexer holds a file for a moment. */
const heldForAMoment = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Puts new content in place of a file so that a crash or a power cut leaves either the old or the new one, whole. */
export async function replaceFile(file: string, content: Buffer): Promise<void> {
  const beside = `${file}.tmp`;
  const written = await open(beside, 'w', 0o600);
  try {
    await written.writeFile(content);
    await written.sync();
  } finally {
    await written.close();
  }
  await moveFile(beside, file);
}

/** Renames, and sees to it that the new name survives a power cut. */
export async function moveFile(from: string, to: string): Promise<void> {
  await persistently(() => rename(from, to));
  if (process.platform === 'win32') return; // Windows has no handle on a folder to sync; NTFS journals the rename
  const folder = await open(path.dirname(to), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Does something to a file that may be held by another program: tries it 10 times, `milliseconds` apart. */
export async function persistently<T>(act: () => Promise<T>, milliseconds = 200): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === 10 || !heldForAMoment.has(codeOf(error))) throw error;
      await pause(milliseconds);
    }
  }
}

/** The code of an error of the machine, such as ENOENT or SQLITE_BUSY; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
