import { mkdirSync, rmdirSync, statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import { diskProblem } from '#db/vault/files/disk-problem.ts';
import { codeOf } from '#db/vault/files/replace-file.ts';
import type { Problem } from '#domain/problems.ts';
import { stagingOf } from './staging.ts';

type Target = Extract<Problem, { code: 'restore-target' }>;

/** A backup is taken out beside the vault, and the files of the records that stand there grow a little while they open. */
const ROOM_BESIDES = 1024 * 1024;

/**
 * What keeps a backup from being restored to where the vault stands, before anything is written: the folder round it is gone,
 * something else stands under its name, or nobody may write there. Undefined where nothing does.
 */
export function targetProblem(vaultFolder: string): Target | undefined {
  const round = path.dirname(vaultFolder);
  const { folder: staging } = stagingOf(vaultFolder);
  try {
    if (!isFolder(round)) return problem(standing(round) ? 'a-file' : 'missing', round);
    const other = [vaultFolder, staging].find((one) => standing(one) && !isFolder(one));
    if (other) return problem('a-file', other);
    tryToWrite(staging);
    return undefined;
  } catch (error) {
    const found = targetFault(error, vaultFolder);
    if (found === undefined) throw error;
    return found;
  }
}

/** Whether there is too little room for a backup of some size beside the vault. */
export function roomProblem(vaultFolder: string, size: number): Target | undefined {
  const round = path.dirname(vaultFolder);
  const { bavail, bsize } = statfsSync(round);
  return bavail * bsize < size + ROOM_BESIDES ? problem('full', round) : undefined;
}

/** Makes a folder and takes it away again. */
function tryToWrite(staging: string): void {
  const wasThere = isFolder(staging);
  const tried = path.join(staging, 'tried');
  mkdirSync(tried, { recursive: true, mode: 0o700 });
  rmdirSync(tried);
  if (!wasThere) rmdirSync(staging);
}

/** What an error says of the same place while it is written to; undefined where it says nothing of it. */
export function targetFault(error: unknown, vaultFolder: string): Target | undefined {
  const round = path.dirname(vaultFolder);
  const why = whys[diskProblem(error)?.code ?? ''] ?? (codeOf(error) === 'ENOENT' ? 'missing' : undefined);
  // reading a backup never runs out of room, and is never refused for what may not be written
  const at = pathOf(error);
  const isThere = at === round || at?.startsWith(vaultFolder) === true;
  const isOfWriting = why === 'full' || codeOf(error) === 'EROFS' || isThere;
  return why && isOfWriting ? problem(why, round) : undefined;
}

const whys: Record<string, Target['why']> = {
  'disk-full': 'full',
  'disk-read-only': 'read-only',
  'disk-failing': 'failing',
  'in-the-way': 'a-file',
};

function pathOf(error: unknown): string | undefined {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
}

const problem = (why: Target['why'], place: string): Target => ({ code: 'restore-target', why, name: nameOf(place) });
const standing = (place: string) => statSync(place, { throwIfNoEntry: false });
const isFolder = (place: string): boolean => standing(place)?.isDirectory() === true;
/** The root of a drive has no other name than its own. */
const nameOf = (place: string): string => path.basename(place) || place;
