import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
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

// a pipe is opened without waiting for whoever would write into it; Windows has neither the flag nor the danger
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file once. Refuses one that is too large, locked by another program, gone, or not on this PC (C22, X28), and
 * what is no file at all: a folder, a pipe, a device.
 */
export async function readOnce(
  path: string,
  mostMegabytes: number = limits.fileMegabytes,
): Promise<Result<IncomingFile>> {
  try {
    await using file = await open(path, AT_ONCE);
    const stats = await file.stat();
    if (!stats.isFile()) return refuse({ code: 'file-unreadable', why: 'no-file' });
    const most = mostMegabytes * 1024 * 1024;
    if (stats.size > most) return refuse({ code: 'file-too-large', mostMegabytes });
    const bytes = await file.readFile();
    if (bytes.length > most) return refuse({ code: 'file-too-large', mostMegabytes }); // it grew meanwhile
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
  EISDIR: 'no-file',
  UNKNOWN: 'not-on-this-pc',
  EIO: 'not-on-this-pc',
  ETIMEDOUT: 'not-on-this-pc',
};

/** Why a file could not be read, from what the system answered. */
export function unreadable(thrown: unknown): Problem {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return { code: 'file-unreadable', why: reasons[code] ?? 'missing' };
}
