import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem, Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { limits } from './limits.ts';

/** A file from outside, read once into memory: what is previewed is what is imported, whatever happens to the file. */
export interface IncomingFile {
  name: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, for saying whether it is the same file. */
  sha256: string;
}

/** Reads a file once. Refuses one that is too large, locked by another program, gone, or not on this PC (C22, X28). */
export async function readOnce(
  path: string,
  mostMegabytes: number = limits.fileMegabytes,
): Promise<Result<IncomingFile>> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > mostMegabytes * 1024 * 1024) return refuse({ code: 'file-too-large', mostMegabytes });
    const bytes = await file.readFile();
    return done({ name: basename(path), bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
  } catch (thrown) {
    return refuse(unreadable(thrown));
  }
}

type Why = Extract<Problem, { code: 'file-unreadable' }>['why'];

// Windows answers EBUSY or EPERM while Excel holds the file, and an error without a name for a cloud file it cannot get.
const reasons: Readonly<Record<string, Why>> = {
  EBUSY: 'locked',
  EPERM: 'locked',
  EACCES: 'locked',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'missing',
  UNKNOWN: 'not-on-this-pc',
  EIO: 'not-on-this-pc',
  ETIMEDOUT: 'not-on-this-pc',
};

/** Why a file could not be read, from what the system answered. */
export function unreadable(thrown: unknown): Problem {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return { code: 'file-unreadable', why: reasons[code] ?? 'missing' };
}
