import { randomUUID } from 'node:crypto';
import { access, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';

/**
 * Writes a file whole or not at all: beside its place under another name, onto the disk, then renamed. Gives where it
 * stands: under the name asked for, or, where that file is open in another program, with ' (2)' after it. Refuses a
 * place that cannot be written to; then nothing was changed there.
 */
export async function writeFile(file: string, bytes: Uint8Array): Promise<Result<string>> {
  const folder = path.dirname(file);
  await tidy(folder);
  const beside = path.join(folder, `.reviewbook-${randomUUID()}.tmp`);
  inWork.add(path.basename(beside));
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return done(await renameTo(beside, file));
  } catch (error) {
    const problem = problems[codeOf(error)];
    if (problem === undefined) throw error;
    return refuse(problem);
  } finally {
    // where the place itself went away or is closed to us, nothing is there to be removed, and the first refusal counts
    await rm(beside, { force: true }).catch(() => undefined);
    inWork.delete(path.basename(beside));
  }
}

/** What is being written now, by its name. */
const inWork = new Set<string>();

const unfinished = /^\.reviewbook-[0-9a-f-]{36}\.tmp$/;

/** Removes what a program that was killed while it wrote left in a folder: it may be half of somebody's review. */
async function tidy(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []); // a folder that cannot be read is refused in words below
  const left = names.filter((name) => unfinished.test(name) && !inWork.has(name));
  for (const name of left) await rm(path.join(folder, name), { force: true }).catch(() => undefined);
}

const IN_USE = ['EBUSY', 'EPERM', 'EACCES'];

async function renameTo(from: string, file: string): Promise<string> {
  try {
    await rename(from, file);
    return file;
  } catch (error) {
    if (!IN_USE.includes(codeOf(error))) throw error;
  }
  const second = await freeName(file);
  await rename(from, second);
  return second;
}

async function freeName(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let count = 2; ; count += 1) {
    const other = path.join(dir, `${name} (${count})${ext}`);
    const isThere = await access(other).then(
      () => true,
      () => false,
    );
    if (!isThere) return other;
  }
}

const problems: Record<string, Problem> = {
  EBUSY: { code: 'save-failed', why: 'in-use' },
  EPERM: { code: 'save-failed', why: 'read-only' },
  EACCES: { code: 'save-failed', why: 'read-only' },
  EROFS: { code: 'save-failed', why: 'read-only' },
  ENOSPC: { code: 'save-failed', why: 'full' },
  EDQUOT: { code: 'save-failed', why: 'full' },
  ENOENT: { code: 'save-failed', why: 'gone' },
  ENOTDIR: { code: 'save-failed', why: 'gone' },
  ENAMETOOLONG: { code: 'save-failed', why: 'long-name' },
  // a memory stick that was pulled out
  EIO: { code: 'save-failed', why: 'gone' },
  ENODEV: { code: 'save-failed', why: 'gone' },
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
